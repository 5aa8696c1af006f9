import { type Finding, visibleText } from '@stplan/model';

/** Tells of a file that a command would change but for what loading found of it; the line names the file. */
export function leftText({ message, span: { file } }: Finding): string {
  const about = message.includes(file) ? message : `${file}: ${message}`;
  return `stplan: ${visibleText(about)} It is left as it is.\n`;
}
