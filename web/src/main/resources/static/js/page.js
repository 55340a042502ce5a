// Works beside htmx on every page. Without it, and without htmx, forms and links load whole pages.

const failure = document.getElementById('request-failed');
const signedOut = document.getElementById('signed-out');

// htmx is silent when a request fails: the person who waits for it must not be left in doubt.
for (const name of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
	document.addEventListener(name, (event) => {
		const mayNot = event.detail.xhr?.status === 403;
		signedOut.hidden = !mayNot;
		failure.hidden = mayNot;
	});
}
document.addEventListener('htmx:afterOnLoad', (event) => {
	if (event.detail.successful) {
		failure.hidden = true;
		signedOut.hidden = true;
	}
});

// Menus (details.menu) close when something else is pressed, and with Esc.
function closeMenus(except) {
	document.querySelectorAll('details.menu[open]').forEach((menu) => {
		if (menu !== except) {
			menu.open = false;
		}
	});
}

document.addEventListener('click', (event) => closeMenus(event.target.closest('details.menu')));
document.addEventListener('keydown', (event) => {
	if (event.key === 'Escape') {
		const menu = event.target.closest('details.menu[open]');
		closeMenus(null);
		menu?.querySelector('summary').focus();
	}
});

// A form that comes back with a mistake says so in the title and takes the focus, as a page would.
document.addEventListener('htmx:afterSwap', (event) => {
	if (event.detail.xhr?.status === 422) {
		event.target.querySelector('.error-summary')?.focus();
		if (!document.title.startsWith('Error: ')) {
			document.title = `Error: ${document.title}`;
		}
	}
});
