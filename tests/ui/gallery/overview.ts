/** What can be chosen for all states at once; the first is what they begin with. */
const CHOICES = {
  scheme: ['light', 'dark'],
  locale: ['en', 'ur', 'ar', 'fa', 'ps', 'de', 'es', 'fr'],
  text: ['100%', '200%'],
  width: ['own', '320'],
} as const;

const STYLE = `
  body { margin: 0; font: 15px/1.5 sans-serif; background: #ddd; color: #111; }
  form { position: sticky; top: 0; display: flex; gap: 1.5em; padding: 0.6em 1em; background: #fff; border-bottom: 1px solid #888; }
  main { display: flex; flex-wrap: wrap; gap: 1.5em; padding: 1em; align-items: start; }
  h2 { margin: 0 0 0.3em; font-size: 1em; }
  iframe { display: block; height: 640px; border: 1px solid #888; background: #fff; }
`;

/** Shows every state, each in a frame of its own, and choices for all of them. */
export function showOverview(names: readonly string[]): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: STYLE }));
  const form = document.createElement('form');
  for (const [name, values] of Object.entries(CHOICES)) form.append(choice(name, values));
  const main = document.createElement('main');
  const draw = () => main.replaceChildren(...names.map((name) => frameOf(name, new FormData(form))));
  form.addEventListener('change', draw);
  document.body.append(form, main);
  draw();
}

function choice(name: string, values: readonly string[]): HTMLElement {
  const label = Object.assign(document.createElement('label'), { textContent: `${name} ` });
  const select = Object.assign(document.createElement('select'), { name });
  select.append(...values.map((value) => new Option(value)));
  label.append(select);
  return label;
}

function frameOf(state: string, chosen: FormData): HTMLElement {
  const section = document.createElement('section');
  const width = chosen.get('width');
  const address = new URLSearchParams({ state });
  for (const name of ['scheme', 'locale', 'text']) address.set(name, String(chosen.get(name)));
  const frame = Object.assign(document.createElement('iframe'), {
    title: state,
    loading: 'lazy',
    src: `?${address}`,
    width: width === 'own' ? String(gallery.widthOf(state) + 40) : String(width),
  });
  const link = Object.assign(document.createElement('a'), {
    textContent: state,
    href: `?${address}`,
    target: '_blank',
  });
  const heading = document.createElement('h2');
  heading.append(link);
  section.append(heading, frame);
  return section;
}
