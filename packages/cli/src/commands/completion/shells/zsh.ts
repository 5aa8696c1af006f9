import type { ListedCommand, ListedOption } from '../command-list.ts';
import { quoted, type ShellScript } from './shell-script.ts';

/** Works in a file `_stplan` of the function path, and read with `source` after compinit. */
export const zshScript: ShellScript = (commands) => `#compdef stplan
# completion of stplan for zsh
_stplan() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`).join('\n')}
  )
  _arguments -C '(- *)'{-h,--help}'[print help]' '(- *)'{-V,--version}'[print the version]' '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $words[1] in
${commands.map(commandLines).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _stplan ]]; then _stplan "$@"; else compdef _stplan stplan; fi
`;

function commandLines({ name, options, words }: ListedCommand): string {
  const rest = words.length === 0 ? "'*:file:_files'" : quoted(`1: :(${words.join(' ')})`);
  return `        ${name}) _arguments ${[...options.map(optionWord), rest].join(' \\\n          ')} ;;`;
}

function optionWord({ short, long, about, choices, takesValue }: ListedOption): string {
  const text = about.replace(/[[\]:\\]/g, '\\$&');
  const value = choices.length > 0 ? `:value:(${choices.join(' ')})` : takesValue ? ':value:_files' : '';
  const said = quoted(`[${text}]${value}`);
  // one that may be repeated is offered again
  return short === undefined ? `${quoted(`*${long}`)}${said}` : `${quoted('*')}{${short},${long}}${said}`;
}
