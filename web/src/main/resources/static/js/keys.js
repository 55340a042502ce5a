// Keys for the staff's tables: j and k walk over the rows, Enter opens (it is a link that has the
// focus), / goes to the search field, Esc closes the panel, ? shows the help. Single keys can be
// turned off, for people whose speech or switch software types them by accident (WCAG 2.1.4).

const rows = () => [...document.querySelectorAll('.row-link')].filter((row) => row.offsetParent !== null);
const panel = () => document.getElementById('panel');
const help = document.getElementById('keys-help');
const keysOn = document.getElementById('keys-on');
const keysOff = 'second-opinion.keys-off';
let lastRow = null;

function step(by) {
	const all = rows();
	const at = all.indexOf(document.activeElement.closest('tr')?.querySelector('.row-link') ?? lastRow);
	const next = all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)];
	next?.focus();
}

function closePanel() {
	const open = panel();
	if (!open || !open.hasChildNodes()) {
		return;
	}
	open.replaceChildren();
	unmarkRows();
	lastRow?.focus();
}

function unmarkRows() {
	document.querySelectorAll('.row-link[aria-current]').forEach((row) => row.removeAttribute('aria-current'));
}

const actions = {
	'j': () => step(1),
	'k': () => step(-1),
	'/': () => document.querySelector('input[type="search"]')?.focus(),
	'?': () => help.showModal(),
};

document.addEventListener('keydown', (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey || help.open) {
		return;
	}
	if (event.key === 'Escape') {
		closePanel();
		return;
	}
	const typing = event.target.closest('input, textarea, select, [contenteditable]') !== null;
	if (!typing && keysOn.checked && actions[event.key]) {
		event.preventDefault();
		actions[event.key]();
	}
});

document.addEventListener('focusin', (event) => {
	if (event.target.matches('.row-link')) {
		lastRow = event.target;
	}
});

document.addEventListener('click', (event) => {
	if (event.target.closest('[data-show-keys]')) {
		help.showModal();
		return;
	}
	if (event.target.closest('[data-close-panel]')) {
		closePanel();
		return;
	}
	// A click anywhere in a row opens it, unless it was on a control or selected text.
	const row = event.target.closest('.data-table tbody tr')?.querySelector('.row-link');
	if (row && !event.target.closest('a, button, input, select, label, summary') && getSelection().isCollapsed) {
		row.click();
	}
});

document.addEventListener('htmx:afterSwap', (event) => {
	if (event.detail.target !== panel()) {
		return;
	}
	unmarkRows();
	event.detail.requestConfig.elt.closest('.row-link')?.setAttribute('aria-current', 'true');
	panel().querySelector('h2')?.focus();
});

keysOn.checked = localStorage.getItem(keysOff) === null;
keysOn.addEventListener('change', () => {
	if (keysOn.checked) {
		localStorage.removeItem(keysOff);
	}
	else {
		localStorage.setItem(keysOff, 'yes');
	}
});
document.querySelectorAll('[data-show-keys]').forEach((button) => { button.hidden = false; });
