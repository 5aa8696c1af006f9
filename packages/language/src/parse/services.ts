import {
  type CstNode,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  DefaultValueConverter,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type ValueType,
} from 'langium';
import { StplanGeneratedModule, StplanGeneratedSharedModule } from '../generated/module.ts';
import { createQuickLexer } from './langium/quick-lexer.ts';

const betweenWords = /(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\r\n]*)+/g;

/** Keeps figures and phrases as the author wrote them: exactness belongs to the model, `do nothing` has one space. */
class TextConverter extends DefaultValueConverter {
  override convert(input: string, cstNode: CstNode): ValueType {
    return cstNode.text === input ? super.convert(input, cstNode) : cstNode.text.replace(betweenWords, ' ');
  }
}

/** The language's services without an editor: alternatives are told apart by one token. */
export function createServices(): LangiumCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), StplanGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), StplanGeneratedModule, {
    parser: {
      ParserConfig: () => ({ recoveryEnabled: true, maxLookahead: 1, skipValidations: true }),
      ValueConverter: () => new TextConverter(),
      Lexer: createQuickLexer,
    },
  });
  shared.ServiceRegistry.register(services);
  return services;
}
