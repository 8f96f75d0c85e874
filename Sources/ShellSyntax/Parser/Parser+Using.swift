import Diagnostics

extension Parser {
    /// `using` ( `namespace` | `module` | `assembly` | `type` | `command` ) name ( `=` name )?
    mutating func usingStatement(_ using: Token) -> Statement {
        let directive: Token = next()
        guard let kind = directive.kind.usingKind else {
            unget(directive)
            incomplete(.missingUsingStatementDirective, after(using.span))
            return errorStatement(using.span)
        }
        let item: Token = next()
        switch item.kind {
        case .endOfInput, .newLine, .comma, .semi:
            unget(item)
            incomplete(.missingUsingItemName, after(directive.span))
            return errorStatement(join(using.span, directive.span))
        default: return usingItem(using, kind, item)
        }
    }

    private mutating func usingItem(_ using: Token, _ kind: UsingKind, _ item: Token) -> Statement {
        guard let expression = argument(.argument, item) else {
            report(.invalidValueForUsingItemName, item.span, text(item))
            // Recovery: the rest of the line is dropped.
            sync(consumeClosing: true, .semi, .newLine)
            return errorStatement(join(using.span, item.span))
        }
        switch expression {
        case .string(let name): return usingTail(using, kind, name, item)
        case .hashtable(let table) where kind == .module:
            requireTerminator()
            return .using(UsingNode(kind: kind, moduleSpecification: table, span: join(using.span, table.span)))
        default:
            report(.invalidValueForUsingItemName, expression.span, text(expression.span))
            return errorStatement(join(using.span, expression.span))
        }
    }

    private mutating func usingTail(_ using: Token, _ kind: UsingKind, _ name: StringNode, _ item: Token) -> Statement {
        let needsAlias: Bool = kind == .type || kind == .command
        guard kind != .assembly, peek().kind == .equals else {
            if needsAlias {
                incomplete(.missingEqualsInUsingAlias, after(item.span))
                return errorStatement(join(using.span, name.span))
            }
            requireTerminator()
            return .using(UsingNode(kind: kind, name: name, span: join(using.span, name.span)))
        }
        return usingAlias(using, kind, name, next())
    }

    private mutating func usingAlias(_ using: Token, _ kind: UsingKind, _ name: StringNode, _ equals: Token) -> Statement {
        let token: Token = next()
        if token.kind == .endOfInput || token.kind == .newLine || token.kind == .semi {
            unget(token)
            incomplete(.missingNamespaceAlias, after(equals.span))
            return errorStatement(join(using.span, equals.span))
        }
        if token.kind == .comma {
            report(.unexpectedUnaryOperator, token.span, text(token))
            return errorStatement(join(using.span, token.span))
        }
        let expression: Expression? = argument(.argument, token)
        let span: SourceSpan = join(using.span, expression?.span ?? token.span)
        switch expression {
        case .string(let alias)?:
            requireTerminator()
            return .using(UsingNode(kind: kind, name: name, alias: alias, span: span))
        case .hashtable(let table)? where kind == .module:
            requireTerminator()
            return .using(UsingNode(kind: kind, name: name, moduleSpecification: table, span: span))
        default:
            let place: SourceSpan = expression?.span ?? token.span
            report(.invalidValueForUsingItemName, place, text(place))
            return errorStatement(span)
        }
    }

    private mutating func requireTerminator() {
        let token: Token = peek()
        if token.kind == .newLine || token.kind == .semi {
            skip()
        } else if token.kind != .endOfInput {
            incomplete(.missingStatementTerminator, token.span)
        }
    }
}

extension TokenKind {
    fileprivate var usingKind: UsingKind? {
        switch self {
        case .namespace: .namespace
        case .module: .module
        case .assembly: .assembly
        case .type: .type
        case .command: .command
        default: nil
        }
    }
}
