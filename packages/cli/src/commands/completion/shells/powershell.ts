import type { ListedCommand, ListedOption } from '../command-list.ts';
import type { ShellScript } from './shell-script.ts';

/** Where the script offers nothing, PowerShell completes files. */
export const powershellScript: ShellScript = (commands) => `# completion of stplan for PowerShell
Register-ArgumentCompleter -Native -CommandName stplan -ScriptBlock {
  param($word, $ast, $at)
  $commands = [ordered]@{
${commands.map(({ name, about }) => `    ${literal(name)} = ${literal(about)}`).join('\n')}
  }
  $options = @{
${commands.map((command) => `    ${literal(command.name)} = [ordered]@{ ${command.options.flatMap(optionWords).join('; ')} }`).join('\n')}
  }
  $values = @{
${commands.flatMap(valueLines).join('\n')}
  }
  $said = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $at } | ForEach-Object { $_.ToString() })
  $command = $said | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  $found = [ordered]@{}
  $key = "$command $($said | Select-Object -Last 1)"
  if (-not $command) { $found = $commands }
  elseif ($values.ContainsKey($key)) { foreach ($value in $values[$key]) { $found[$value] = $value } }
  elseif ($word.StartsWith('-')) { $found = $options[$command] }
  $found.GetEnumerator() | Where-Object { $_.Key -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_.Key, $_.Key, 'ParameterValue', $_.Value)
  }
}
`;

/** Curly quotes end a text too, and are doubled like the straight one. */
function literal(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
}

function optionWords({ short, long, about }: ListedOption): string[] {
  const flags = short === undefined ? [long] : [short, long];
  // its tables know no difference of small and capital letters
  return flags.filter((flag) => flag.length > 2).map((flag) => `${literal(flag)} = ${literal(about)}`);
}

function valueLines({ name, options, words }: ListedCommand): string[] {
  const ofOptions = options.flatMap(({ short, long, choices }) =>
    choices.length === 0
      ? []
      : [short, long].flatMap((flag) => (flag === undefined ? [] : [[`${name} ${flag}`, choices] as const])),
  );
  const ofWords = words.length === 0 ? [] : [[`${name} ${name}`, words] as const];
  return [...ofOptions, ...ofWords].map(
    ([key, choices]) => `    ${literal(key)} = @(${choices.map(literal).join(', ')})`,
  );
}
