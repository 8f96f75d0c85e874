import LineEditor
import TerminalText

/// What the command line asks for.
struct ProbeOptions {
    private(set) var isVi = false
    private(set) var showsList = false
    private(set) var isPlain = false
    private(set) var marksPrompts = false
    private(set) var objectCount = 40
    private(set) var history: String?
    private(set) var editor: String?

    init(_ arguments: some Sequence<String>) {
        var rest: [String] = Array(arguments)
        while let option: String = rest.first {
            rest.removeFirst()
            switch option {
            case "--vi": isVi = true
            case "--list": showsList = true
            case "--plain": isPlain = true
            case "--marks": marksPrompts = true
            case "--objects": objectCount = rest.isEmpty ? 0 : Int(rest.removeFirst()) ?? 0
            case "--history": history = rest.isEmpty ? nil : rest.removeFirst()
            case "--editor": editor = rest.isEmpty ? nil : rest.removeFirst()
            default: break
            }
        }
    }
}

/// A small language: words, quotes, braces.
enum ProbeSpec {
    static func make(_ options: ProbeOptions) -> EditorSpec {
        var spec = EditorSpec()
        let names: [String] = (0..<max(options.objectCount, 0)).map { "object-\($0)" } + ["Get-Item", "Get-ItemProperty", "Set-Item"]
        spec.settings.editingMode = options.isVi ? .vi : .emacs
        spec.settings.predictionViewStyle = options.showsList ? .list : .inline
        spec.settings.viModeIndicator = .prompt
        spec.settings.bell = .none
        spec.history = HistoryStore(path: options.history)
        spec.usesStyles = !options.isPlain
        spec.marksPrompts = options.marksPrompts
        spec.isComplete = { depth($0) <= 0 }
        spec.isMistaken = { depth($0) < 0 }
        spec.indent = { String(repeating: "    ", count: max(depth($0), 0)) }
        spec.highlight = highlight
        spec.complete = { complete(names, $0, $1) }
        spec.predictions = { text, limit in predictions(text).prefix(limit).map { Prediction(text: $0, source: "Probe") } }
        spec.describe = { text, offset in ["Help for \(text.utf8.count) bytes at \(offset)", "  second row"] }
        if let editor: String = options.editor { spec.externalEditor = { ExternalEditor(command: editor, folder: "/tmp") } }
        return spec
    }

    private static func depth(_ text: String) -> Int {
        text.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "{") ? 1 : $1 == UInt8(ascii: "}") ? -1 : 0) }
    }

    /// Every other word in a colour, as costly as a simple lexer.
    private static func highlight(_ text: String) -> [EditorSpec.Highlight] {
        var highlights: [EditorSpec.Highlight] = []
        var start: Int?
        for (offset, byte) in text.utf8.enumerated() {
            if byte == 0x20 || byte == 0x0A {
                if let begin: Int = start { highlights.append(.init(begin..<offset, highlights.count % 2 == 0 ? .brightYellow : .cyan)) }
                start = nil
            } else if start == nil {
                start = offset
            }
        }
        if let begin: Int = start { highlights.append(.init(begin..<text.utf8.count, .cyan)) }
        return highlights
    }

    private static func complete(_ names: [String], _ text: String, _ offset: Int) -> CompletionResult {
        let before: Substring.UTF8View = text.utf8.prefix(offset)
        let start: Int = before.lastIndex { $0 == 0x20 || $0 == 0x0A }.map { text.utf8.distance(from: text.startIndex, to: $0) + 1 } ?? 0
        let word: [UInt8] = Array(before.dropFirst(start))
        let fitting: [CompletionCandidate] = names.filter { $0.utf8.starts(with: word) }.map {
            CompletionCandidate(text: $0, kind: $0.hasPrefix("object") ? "Object" : "Command", tooltip: "This is \($0).")
        }
        return CompletionResult(replacementStart: start, replacementLength: word.count, candidates: fitting)
    }

    private static func predictions(_ text: String) -> [String] {
        ["Get-Item of the workspace with a rather long suggestion that wraps over rows", "Get-ItemProperty", "Set-Item now"]
            .filter { $0.hasPrefix(text) }
    }
}
