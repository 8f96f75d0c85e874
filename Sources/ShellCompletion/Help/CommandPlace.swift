import Diagnostics
public import ShellRuntime
import ShellSyntax
import ShellValues

/// What stands at the cursor in a command: the command, and the parameter whose name or value the cursor is at.
public struct CommandPlace {
    public let command: CommandSpec
    /// All parameters, the common ones too.
    public let parameters: [ParameterSpec]
    public let parameter: ParameterSpec?
}

extension CompletionEngine {
    /// The command around a UTF-8 offset of a text; nil where there is none that is known.
    public func place(in text: String, offset: Int) -> CommandPlace? {
        let end = CompletionEngine.wordEnd(text, offset)
        let cursor = CursorText(text, cursor: end)
        let touched = cursor.tokens.last.flatMap { Int($0.span.end) >= end && $0.kind != .comment ? $0 : nil }
        let segment = CommandSegment(cursor.tokens, before: touched.map { Int($0.span.start) } ?? end)
        if let touched, touched.flags.contains(.commandName) { return known(cursor.text(touched), text, nil) }
        guard let name = segment.commandToken, let command = KnownCommand.find(cursor.text(name), engine, text) else {
            return nil
        }
        if let touched, touched.kind == .parameter {
            return CommandPlace(
                command: command.spec, parameters: command.parameters, parameter: command.parameter(touched.text ?? ""))
        }
        let binding = PartialBinding(command, segment.arguments, cursor, engine)
        return CommandPlace(
            command: command.spec, parameters: command.parameters,
            parameter: binding.open ?? (touched == nil ? nil : binding.nextPositional(command)))
    }

    private func known(_ name: String, _ text: String, _ parameter: ParameterSpec?) -> CommandPlace? {
        KnownCommand.find(name, engine, text).map {
            CommandPlace(command: $0.spec, parameters: $0.parameters, parameter: parameter)
        }
    }

    /// The end of the token that an offset is in.
    private static func wordEnd(_ text: String, _ offset: Int) -> Int {
        let tokens = Parser.parse(text).tokens
        let inside = tokens.first { Int($0.span.start) < offset && offset < Int($0.span.end) && isWord($0) }
        let behind = tokens.first { Int($0.span.start) == offset && isWord($0) }
        let touching = tokens.contains { Int($0.span.end) == offset && isWord($0) }
        return (inside ?? (touching ? nil : behind)).map { Int($0.span.end) } ?? offset
    }

    private static func isWord(_ token: Token) -> Bool {
        switch token.kind {
        case .parameter, .generic, .identifier, .number, .variable, .stringLiteral: true
        default: token.flags.contains(.commandName)
        }
    }
}
