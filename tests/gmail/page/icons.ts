/* Simple line icons, drawn for this page on a 24 by 24 grid. */
const PATHS = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15 15l5 5',
  sliders: 'M4 8h9M17 8h3M4 16h3M11 16h9M15 6v4M9 14v4',
  help: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM9.5 9.6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7M12 16.4v.4',
  gear: 'M12 8.8a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM12 3.5v2.2M12 18.3v2.2M3.5 12h2.2M18.3 12h2.2M6 6l1.6 1.6M16.4 16.4 18 18M18 6l-1.6 1.6M7.6 16.4 6 18',
  apps: 'M5 5h2v2H5zM11 5h2v2h-2zM17 5h2v2h-2zM5 11h2v2H5zM11 11h2v2h-2zM17 11h2v2h-2zM5 17h2v2H5zM11 17h2v2h-2zM17 17h2v2h-2z',
  pencil:
    'M5 19l.8-3.6L16 5.2a1.7 1.7 0 0 1 2.4 0l.4.4a1.7 1.7 0 0 1 0 2.4L8.6 18.2 5 19zM14.5 6.8l2.7 2.7',
  inbox: 'M4.5 13.5 6.7 5h10.6l2.2 8.5V19h-15zM4.5 13.5h4.3l1.2 2.3h4l1.2-2.3h4.3',
  star: 'M12 4.2l2.4 5 5.4.7-4 3.8 1 5.4-4.8-2.7-4.8 2.7 1-5.4-4-3.8 5.4-.7z',
  send: 'M4 5.5l16.5 6.5L4 18.5l2.2-6.5zM6.2 12H13',
  file: 'M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 7.5V12l3 2',
  mail: 'M3.5 6h17v12h-17zM3.5 7l8.5 6 8.5-6',
  mailOpen: 'M3.5 9.5 12 4l8.5 5.5V19h-17zM3.5 9.8 12 15l8.5-5.2',
  trash: 'M6.5 7.5v12h11v-12M4.5 7.5h15M9.5 7V4.5h5V7M10 11v5.5M14 11v5.5',
  label: 'M4 6.5h11l5 5.5-5 5.5H4z',
  chevron: 'M7 10l5 5 5-5',
  back: 'M19 12H5M11 6l-6 6 6 6',
  archive: 'M4.5 8.5v11h15v-11M3.8 4.5h16.4v4H3.8zM12 11v5M9.7 13.8 12 16.2l2.3-2.4',
  folder: 'M3.5 6h6l2 2.5h9V18h-17zM12 13.3h4.5M14.6 11.2l2 2.1-2 2.1',
  refresh: 'M18.5 9A7 7 0 1 0 19 13M19 5v4.2h-4.2',
  dots: 'M12 6v.01M12 12v.01M12 18v.01',
  left: 'M14.5 6l-6 6 6 6',
  right: 'M9.5 6l6 6-6 6',
  reply: 'M9.5 6 4 11.5 9.5 17M4.5 11.5H14c3.5 0 6 2.3 6 6.5',
  replyAll: 'M12 6l-5.500 5.500L12 17M7 11.500h7.500c3 0 5.500 2.300 5.500 6.500M7 6l-5 5.500L7 17',
  forward: 'M14.5 6l5.500 5.500-5.500 5.500M19.500 11.500H10c-3.500 0-6 2.300-6 6.500',
  print: 'M7 9V4.500h10V9M7 16.500H4V9h16v7.500h-3M7 14h10v5.500H7z',
  window: 'M10 5H5v14h14v-5M13.500 5H19v5.500M19 5l-8 8',
  minimise: 'M6 17h12',
  full: 'M6.500 17.500l11-11M6.500 12v5.500H12M12 6.500h5.500V12',
  close: 'M6.500 6.500l11 11M17.500 6.500l-11 11',
  format: 'M6 18l5-12h2l5 12M8 14h8',
  attach:
    'M17.500 11.500l-6 6a3.600 3.600 0 0 1-5-5l7-7a2.400 2.400 0 0 1 3.400 3.400l-6.800 6.800a1.200 1.200 0 0 1-1.700-1.700l6-6',
  link: 'M10 14.500a3.500 3.500 0 0 1 0-5l2.500-2.500a3.500 3.500 0 0 1 5 5l-1.500 1.500M14 9.500a3.500 3.500 0 0 1 0 5L11.500 17a3.500 3.500 0 0 1-5-5L8 10.500',
  smile:
    'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM8.500 14c1.800 2.600 5.200 2.600 7 0M9 9.500v.01M15 9.500v.01',
  image: 'M4 5.500h16v13H4zM4 16l5-4.500 4 3.500 3-2.500 4 3.500M15.500 9v.01',
  scheduleSend:
    'M3 5l11.500 5L3 15l1.700-5zM17 13a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9zM17 15.200v2.300l1.500 1',
  calendar: 'M5 6h14v13H5zM5 10h14M9 4v3.500M15 4v3.500M9 14h2',
  note: 'M6 4.500h12v10l-5 5H6zM13 19.500v-5h5',
  task: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM8.500 12l2.500 2.500 4.500-5',
  person:
    'M12 5a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7zM5 19.500c.5-4 3.500-5.500 7-5.500s6.500 1.500 7 5.500',
  ellipsis: 'M5 11h2v2H5zM11 11h2v2h-2zM17 11h2v2h-2z',
  drag: 'M9 7v.01M9 12v.01M9 17v.01M14 7v.01M14 12v.01M14 17v.01',
} as const;

export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

/** A line icon in the colour of its surroundings. */
export function icon(name: IconName, size = 20): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = { viewBox: '0 0 24 24', width: size, height: size, 'aria-hidden': 'true' };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, String(value));
  svg.classList.add('icon', `icon-${name}`);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

/** The same drawing as an `img`, where Gmail has one and InboxSDK looks for it. */
export function iconImage(name: IconName, properties: Record<string, string>): HTMLImageElement {
  const image = document.createElement('img');
  const drawing = `<svg xmlns="${SVG}" viewBox="0 0 24 24" fill="none" stroke="#5f6368" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"><path d="${PATHS[name]}"/></svg>`;
  image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  for (const [key, value] of Object.entries(properties)) image.setAttribute(key, value);
  return image;
}
