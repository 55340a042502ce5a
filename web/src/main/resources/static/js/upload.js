// Says that a file is too large before it is sent, which can take minutes. The server checks it again.

const form = document.querySelector('form[data-max-bytes]');
const input = form?.querySelector('input[type=file]');

const warning = document.createElement('p');
warning.setAttribute('role', 'alert');

const icon = document.createElement('span');
icon.className = 'bi bi-exclamation-circle-fill';
icon.setAttribute('aria-hidden', 'true');

function isTooLarge() {
	return input.files.length > 0 && input.files[0].size > Number(form.dataset.maxBytes);
}

function check() {
	warning.className = isTooLarge() ? 'field-error' : '';
	warning.replaceChildren(...(isTooLarge() ? [icon, form.dataset.tooLarge] : []));
}

if (input) {
	input.parentElement.before(warning);
	input.addEventListener('change', check);
	form.addEventListener('submit', (event) => {
		if (isTooLarge()) {
			event.preventDefault();
			check();
			input.focus();
		}
	});
}
