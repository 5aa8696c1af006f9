/** Lets frames follow the editor: a page in a frame takes the colour scheme of the frame for what the reader prefers. */
export function followTheme(around: HTMLElement, frames: () => Iterable<HTMLIFrameElement>): void {
  const follow = () => {
    const { classList } = document.body;
    const dark = classList.contains('vscode-dark') || isDarkContrast(classList);
    around.style.colorScheme = dark ? 'dark' : 'light';
    for (const frame of frames()) frame.style.colorScheme = around.style.colorScheme;
  };
  follow();
  new MutationObserver(follow).observe(document.body, { attributes: true, attributeFilter: ['class'] });
}

function isDarkContrast(classes: DOMTokenList): boolean {
  return classes.contains('vscode-high-contrast') && !classes.contains('vscode-high-contrast-light');
}
