import type { ListedCommand } from '../command-list.ts';
import { quoted, type ShellScript } from './shell-script.ts';

/** Where the script says nothing, bash completes files; so it does for the values of most options. */
export const bashScript: ShellScript = (commands) => `# completion of stplan for bash
_stplan() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= words= i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${commands.map(({ name }) => name).join('|')}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case "$command $before" in
${commands.flatMap(valueLines).join('\n')}
  esac
  if [[ -z $words ]]; then
    case "$command $word" in
      ' '*) words=${quoted(['--help', '--version', ...commands.map(({ name }) => name)].join(' '))} ;;
${commands.map(optionLine).join('\n')}
${commands.flatMap(wordLine).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _stplan stplan
`;

function valueLines({ name, options }: ListedCommand): string[] {
  return options.flatMap(({ short, long, choices, takesValue }) => {
    if (!takesValue) return [];
    const patterns = [short, long].flatMap((flag) => (flag === undefined ? [] : [quoted(`${name} ${flag}`)]));
    return [`    ${patterns.join('|')}) ${choices.length === 0 ? 'return' : `words=${quoted(choices.join(' '))}`} ;;`];
  });
}

function optionLine({ name, options }: ListedCommand): string {
  const flags = options.flatMap(({ short, long }) => (short === undefined ? [long] : [short, long]));
  return `      ${quoted(`${name} -`)}*) words=${quoted(flags.join(' '))} ;;`;
}

function wordLine({ name, words }: ListedCommand): string[] {
  return words.length === 0 ? [] : [`      ${quoted(`${name} `)}*) words=${quoted(words.join(' '))} ;;`];
}
