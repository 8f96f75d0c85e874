import Diagnostics
import ShellRuntime
import ShellSyntax
import ShellValues

/// Names of types in brackets, and the arguments of attributes.
struct TypeCompleter {
    private let engine: Engine
    init(_ engine: Engine) { self.engine = engine }

    func propose(_ cursor: CursorText, _ segment: CommandSegment, _ word: String, _ start: Int) -> Proposal? {
        if let items = attributeArgument(cursor, segment, word) { return Proposal(range: start..<cursor.cursor, items: items) }
        guard start > 0, cursor.bytes[start - 1] == UInt8(ascii: "["), segment.openers.last?.kind == .lBracket else { return nil }
        if start > 1, !" \t\n;({,=[|".utf8.contains(cursor.bytes[start - 2]) { return nil }
        return Proposal(range: start..<cursor.cursor, items: types(word, cursor.string(0..<cursor.cursor)))
    }

    private func types(_ word: String, _ text: String) -> [CompletionItem] {
        let own = DefinedNames.types(text).map(\.name).filter { Typed.begins($0, word) }
        let found = engine.typeNames(word).filter { full in
            let short = full.split(separator: ".").last.map(String.init) ?? full
            return Typed.begins(short, word) || Typed.begins(full, word)
        }
        return own.map { CompletionItem($0, kind: .type) }
            + found.map { CompletionItem($0, list: $0.split(separator: ".").last.map(String.init) ?? $0, kind: .type) }
    }

    // MARK: Attributes

    private static let parameterNames = [
        "Position", "ParameterSetName", "Mandatory", "ValueFromPipeline", "ValueFromPipelineByPropertyName", "ValueFromRemainingArguments",
        "HelpMessage", "HelpMessageBaseName", "HelpMessageResourceId", "DontShow",
    ]
    private static let bindingNames = [
        "DefaultParameterSetName", "SupportsShouldProcess", "SupportsPaging", "SupportsTransactions", "ConfirmImpact", "HelpUri",
        "RemotingCapability", "PositionalBinding",
    ]

    private func attributeArgument(_ cursor: CursorText, _ segment: CommandSegment, _ word: String) -> [CompletionItem]? {
        guard let opener = segment.openers.last, opener.kind == .lParen, let name = opener.owner.last,
            segment.openers.dropLast().last?.kind == .lBracket
        else { return nil }
        let names: [String]
        switch CaseFolding.fold(cursor.text(name)) {
        case "parameter": names = TypeCompleter.parameterNames
        case "cmdletbinding": names = TypeCompleter.bindingNames
        default: return nil
        }
        return names.filter { Typed.begins($0, word) }.map { CompletionItem($0, kind: .property) }
    }
}
