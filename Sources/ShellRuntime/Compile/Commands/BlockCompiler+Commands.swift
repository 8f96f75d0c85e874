import Diagnostics
import ShellSyntax
import ShellValues

/// Makes the running part of one command of a pipeline: given the frame and the sink behind it.
struct StageBuilder {
    let make: (Frame, Sink) throws -> CommandProcessor
    let site: CallSite
}

/// One evaluated word of a command line on its way to the binder.
private typealias ArgumentMaker = (Frame, inout [Argument]) throws -> Void

extension BlockCompiler {
    func stage(_ node: CommandNode, position: Int, count: Int) throws -> StageBuilder {
        guard let head = node.elements.first, case .argument(let target) = head else {
            throw notBuilt("This command", node.span)
        }
        let arguments = try self.arguments(node)
        let redirect = try processorRedirection(node.redirections)
        let resolve = try self.target(target, node)
        let site = self.site(node.span, node.commandName ?? source.text(in: head.span))
        let headSite = self.site(head.span, site.name)
        let inScope = node.invocation == .dot
        let place = PipelinePlace(position: position + 1, length: count)
        return StageBuilder(
            make: { frame, sink in
                let command = try resolve(frame, headSite)
                var list: [Argument] = []
                list.reserveCapacity(arguments.count)
                for argument in arguments { try argument(frame, &list) }
                let processor = try frame.engine.processor(
                    command, arguments: list, site: site, frame: frame, output: sink, dotSourced: inScope, place: place)
                return try redirect(frame, processor)
            }, site: site)
    }

    /// What a command name, script block or expression in command position stands for.
    private func target(_ node: Expression, _ command: CommandNode) throws -> (Frame, CallSite) throws -> CommandTarget {
        if case .string(let text) = node {
            let (name, symbol) = (text.value, Symbol(text.value))
            var cached: (version: Int, target: CommandTarget)?
            return { frame, site in
                if let known = cached, known.version == frame.engine.commandVersion { return known.target }
                let target = try frame.engine.target(named: name, symbol, site)
                if target.isCacheable { cached = (frame.engine.commandVersion, target) }
                return target
            }
        }
        let value = try expression(node)
        return { frame, site in try frame.engine.target(of: try value(frame), site) }
    }

    private func arguments(_ node: CommandNode) throws -> [ArgumentMaker] {
        try node.arguments.map { element in
            switch element {
            case .parameter(let parameter): return try parameterArgument(parameter)
            case .argument(let expression): return try plainArgument(expression)
            }
        }
    }

    private func parameterArgument(_ node: CommandParameterNode) throws -> ArgumentMaker {
        let (name, span) = (node.name, node.nameSpan)
        let written = source.text(in: node.nameSpan)
        if written == "--" {
            var end = Argument(value: .string(written), span: span)
            end.written = written
            return { _, list in list.append(end) }
        }
        guard let expression = node.argument else {
            var argument = Argument(name: name, span: span)
            argument.written = written
            return { _, list in list.append(argument) }
        }
        let value = try self.expression(expression)
        let whole = node.span
        let numberText = numberText(expression)
        return { frame, list in
            var argument = Argument(name: name, value: try value(frame), joined: true, span: whole)
            argument.written = written
            argument.numberText = numberText
            list.append(argument)
        }
    }

    private func plainArgument(_ node: Expression) throws -> ArgumentMaker {
        let span = node.span
        if case .variable(let variable) = node, variable.isSplatted {
            let value = try self.variable(VariableNode(name: variable.name, scope: variable.scope, span: variable.span))
            return { frame, list in try Splatting.append(try value(frame), span, to: &list, frame.engine) }
        }
        if case .string(let text) = node, text.kind == .bareWord, text.value == "--" {
            var argument = Argument(value: .string("--"), span: span)
            argument.written = "--"
            return { _, list in list.append(argument) }
        }
        let value = try expression(node)
        let numberText = numberText(node)
        return { frame, list in
            var argument = Argument(value: try value(frame), span: span)
            argument.numberText = numberText
            list.append(argument)
        }
    }

    private func numberText(_ node: Expression) -> String? {
        guard case .number(let number) = node else { return nil }
        return source.text(in: number.span)
    }
}

/// The place of a command in its pipeline, both counted from one.
struct PipelinePlace {
    let position: Int
    let length: Int
}

/// `@table` and `@list` as arguments.
enum Splatting {
    static func append(_ value: Value, _ span: SourceSpan, to list: inout [Argument], _ engine: Engine) throws {
        switch value {
        case .null, .nothing, .unset: return
        case .object(let table as TableObject):
            for pair in table.pairs {
                var argument = Argument(name: pair.key.text(engine), value: pair.value, joined: true, span: span)
                argument.isSplatted = true
                argument.written = "-" + pair.key.text(engine) + ":"
                list.append(argument)
            }
        case .object(let object) where object.isEnumerable:
            for item in try object.enumerate() { list.append(splatted(item, span)) }
        default: list.append(splatted(value, span))
        }
    }

    /// Words that a script's `$args` kept as parameters stay parameters.
    private static func splatted(_ item: Value, _ span: SourceSpan) -> Argument {
        if let word = item.asObject as? ParameterWord {
            var argument = Argument(name: word.name, span: span)
            argument.written = word.text
            return argument
        }
        var argument = Argument(value: item, span: span)
        argument.isSplatted = true
        return argument
    }
}

/// A `-Name` that no parameter took: text for the script, a parameter again when `$args` is splatted.
final class ParameterWord: NetObject {
    let name: String
    let text: String
    init(name: String, text: String) {
        self.name = name
        self.text = text
    }
    override var type: NetType { .string }
    override func netText(_ interpreter: (any Interpreter)?) -> String { text }
}
