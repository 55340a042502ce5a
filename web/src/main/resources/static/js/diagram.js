// Draws where a case is. What is marked is read from the list in words on the same page.

const CLASSES = { DONE: 'is-done', PRESENT: 'is-present', LATE: 'is-late' };
const SIGNS = { DONE: '✓', PRESENT: 'Now', LATE: 'Late' };
const INK = { DONE: '#1c5730', PRESENT: '#0b5553', LATE: '#8c2318' };
const COUNT_INK = '#1c1e1d';

/** Below this width a whole picture would be too small to read: it is shown at full size and scrolls. */
const WIDE = 900;

const canvas = document.getElementById('diagram');

function sign(position, label, ink) {
	return {
		position,
		label,
		style: { font: { color: '#fffdfa', size: 12 }, fill: { color: ink, opacity: 100 }, stroke: { color: ink, width: 1 } },
	};
}

function mark(registry, { element, mark: standing, count }) {
	if (CLASSES[standing]) {
		registry.addCssClasses(element, CLASSES[standing]);
		registry.addOverlays(element, sign('top-left', SIGNS[standing], INK[standing]));
	}
	if (count) {
		registry.addOverlays(element, sign('top-right', count, COUNT_INK));
	}
}

function lead(registry, item) {
	const link = item.querySelector('a');
	const shape = registry.getElementsByIds(item.dataset.element)[0]?.htmlElement;
	if (link && shape) {
		shape.classList.add('is-link');
		shape.addEventListener('click', () => link.click());
	}
}

async function draw() {
	const answer = await fetch(canvas.dataset.model);
	if (!answer.ok) {
		return;
	}
	const model = await answer.text();
	document.querySelector('.diagram-words')?.remove();
	canvas.hidden = false;
	const picture = new bpmnvisu.BpmnVisualization({ container: canvas });
	const wide = canvas.clientWidth >= WIDE;
	picture.load(model, { fit: { type: wide ? bpmnvisu.FitType.Center : bpmnvisu.FitType.None, margin: 24 } });
	const registry = picture.bpmnElementsRegistry;
	const items = [...document.querySelectorAll('[data-element]')];
	const told = new Set(items.map((item) => item.dataset.element));
	const passed = document.getElementById('passed').dataset.passed.split(' ').filter((element) => element && !told.has(element));
	registry.addCssClasses(passed, CLASSES.DONE);
	items.forEach((item) => {
		mark(registry, item.dataset);
		lead(registry, item);
	});
	canvas.querySelector('.is-late, .is-present')?.scrollIntoView({ block: 'nearest', inline: 'center' });
}

draw();
