import Diagnostics
import ShellSyntax
import ShellValues

/// One activation of a block: where its variables are and where its output goes.
public final class Frame {
    public let engine: Engine
    public let scope: Scope
    /// The slots of the block's own names: the scope's, or boxes shared with the scope for a dot-sourced block.
    let slots: Slots
    public var output: Sink
    let block: CompiledBlock
    /// What `return` gave, in a method of a class.
    var returnValue: Value = .nothing

    init(engine: Engine, scope: Scope, slots: Slots, output: Sink, block: CompiledBlock) {
        self.engine = engine
        self.scope = scope
        self.slots = slots
        self.output = output
        self.block = block
    }
}

/// How a statement ended.
enum Flow {
    case normal
    case breakLoop(Symbol?)
    case continueLoop(Symbol?)
    case returned
}

/// `break` and `continue` that leave a function or script block on their way to a loop of a caller.
struct FlowEscape: Error {
    let flow: Flow
}

/// A compiled expression.
typealias Eval = (Frame) throws -> Value
/// A compiled condition.
typealias Test = (Frame) throws -> Bool
/// A compiled statement.
typealias Exec = (Frame) throws -> Flow

/// Where a command or expression stands; turned into an `InvocationObject` only when someone looks.
public final class CallSite {
    let source: SourceText
    let span: SourceSpan
    let name: String

    init(source: SourceText, span: SourceSpan, name: String) {
        self.source = source
        self.span = span
        self.name = name
    }

    public func makeInvocation() -> InvocationObject { makeInvocation(span: span) }

    /// The invocation info with another extent (the argument an error is about).
    func makeInvocation(span: SourceSpan) -> InvocationObject {
        if span.isNone { return InvocationObject(commandName: name) }
        let start = source.position(at: span.start)
        let end = source.position(at: span.end)
        return InvocationObject(
            commandName: name, scriptName: source.name ?? "", line: start.line, column: start.column, endLine: end.line,
            endColumn: end.column, lineText: source.line(start.line), extentText: source.text(in: span))
    }

    nonisolated(unsafe) static let nowhere = CallSite(source: SourceText(""), span: .none, name: "")
}
