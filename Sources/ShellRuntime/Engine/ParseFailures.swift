import Diagnostics
import ShellValues

/// Parse diagnostics as an error record.
public enum ParseFailures {
    /// The failure for some diagnostics; nil when there are none. One error keeps its id; several share the first one's.
    public static func failure(_ diagnostics: [Diagnostic], _ source: SourceText) -> PSFailure? {
        guard let first = diagnostics.first else { return nil }
        let errors = diagnostics.map { Value.object(ParseErrorObject($0, source)) }
        let message = diagnostics.map { describe($0, source) }.joined(separator: "\n\n")
        let incomplete = diagnostics.contains { $0.incompleteInput }
        let failure = PSFailure(
            first.id, message, category: .ParserError, type: incomplete ? ExceptionTypes.incompleteParse : ExceptionTypes.parse,
            details: ["Errors": .object(ArrayObject(ContiguousArray(errors), elementType: ParseErrorObject.errorType))])
        let site = CallSite(source: source, span: first.span, name: "")
        failure.record.invocation = site.makeInvocation()
        failure.record.detailsMessage = nil
        failure.isThrown = true
        return failure
    }

    /// `At line:1 char:3`, the line, the underline, and the message: how `ParseException.Message` reads.
    private static func describe(_ diagnostic: Diagnostic, _ source: SourceText) -> String {
        let start = source.position(at: diagnostic.span.start)
        let end = source.position(at: diagnostic.span.end)
        let line = source.line(start.line)
        let width = end.line == start.line ? max(1, end.column - start.column) : max(1, line.utf16.count - start.column + 1)
        let where_ = source.name.map { "At \($0):\(start.line) char:\(start.column)" } ?? "At line:\(start.line) char:\(start.column)"
        let marks = String(repeating: " ", count: max(0, start.column - 1)) + String(repeating: "~", count: width)
        return where_ + "\n+ " + line + "\n+ " + marks + "\n" + diagnostic.message
    }
}

/// One parse error as an object (`ParseError`).
public final class ParseErrorObject: NetObject {
    public let diagnostic: Diagnostic
    public let source: SourceText

    public init(_ diagnostic: Diagnostic, _ source: SourceText) {
        self.diagnostic = diagnostic
        self.source = source
    }

    public static let errorType = NetType("System.Management.Automation.Language.ParseError", declare: { _ in
        TypeDeclaration(properties: [
            PropertyDeclaration("Extent", .object) { _, target in
                guard let error = target.asObject as? ParseErrorObject else { return .null }
                return .object(ExtentObject(error.source, error.diagnostic.span))
            },
            PropertyDeclaration("ErrorId", .string) { _, target in
                .string((target.asObject as? ParseErrorObject)?.diagnostic.id ?? "")
            },
            PropertyDeclaration("Message", .string) { _, target in
                .string((target.asObject as? ParseErrorObject)?.diagnostic.message ?? "")
            },
            PropertyDeclaration("IncompleteInput", .bool) { _, target in
                .bool((target.asObject as? ParseErrorObject)?.diagnostic.incompleteInput ?? false)
            },
        ])
    })
    public override var type: NetType { ParseErrorObject.errorType }
    public override func netText(_ interpreter: (any Interpreter)?) -> String { diagnostic.message }
}

/// A range of source text as an object (`IScriptExtent`).
public final class ExtentObject: NetObject {
    public let source: SourceText
    public let span: SourceSpan

    public init(_ source: SourceText, _ span: SourceSpan) {
        self.source = source
        self.span = span
    }

    public static let extentType = NetType("System.Management.Automation.Language.InternalScriptExtent", declare: { _ in
        func number(_ name: String, _ get: @escaping @Sendable (ExtentObject) -> Int) -> PropertyDeclaration {
            PropertyDeclaration(name, .int) { _, target in
                .int((target.asObject as? ExtentObject).map { Int32(truncatingIfNeeded: get($0)) } ?? 0)
            }
        }
        return TypeDeclaration(properties: [
            PropertyDeclaration("File", .string) { _, target in
                (target.asObject as? ExtentObject)?.source.name.map { .string($0) } ?? .null
            },
            number("StartLineNumber") { $0.source.position(at: $0.span.start).line },
            number("StartColumnNumber") { $0.source.position(at: $0.span.start).column },
            number("EndLineNumber") { $0.source.position(at: $0.span.end).line },
            number("EndColumnNumber") { $0.source.position(at: $0.span.end).column },
            PropertyDeclaration("Text", .string) { _, target in
                .string((target.asObject as? ExtentObject).map { $0.source.text(in: $0.span) } ?? "")
            },
            number("StartOffset") { $0.source.utf16Offset(of: $0.span.start) },
            number("EndOffset") { $0.source.utf16Offset(of: $0.span.end) },
        ])
    })
    public override var type: NetType { ExtentObject.extentType }
    public override func netText(_ interpreter: (any Interpreter)?) -> String { source.text(in: span) }
}
