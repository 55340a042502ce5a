// A link in a mail carries its code behind the #, which browsers send to nobody. It goes into the
// field, and out of the address, so that it stays in no history. Without a script people type it.

const field = document.getElementById('code');

if (field && window.location.hash.length > 1) {
	field.value = window.location.hash.slice(1);
	window.history.replaceState(null, '', window.location.pathname);
	document.getElementById('bornOn').focus();
}
