import ShellRuntime
import ShellSyntax
import ShellValues

/// Names of commands: cmdlets, functions (those the text defines, too), aliases, and script files.
struct CommandNameCompleter {
    private let engine: Engine
    init(_ engine: Engine) { self.engine = engine }

    func propose(_ word: String, _ range: Range<Int>, _ text: String) -> Proposal {
        if word.contains("/") || word.hasPrefix(".") {
            return Proposal(range: range, items: FileCompleter(engine).items(word, quote: "", onlyFolders: false))
        }
        if word.isEmpty { return Proposal(range: range, items: []) }
        return Proposal(range: range, items: items(word, text))
    }

    func items(_ word: String, _ text: String) -> [CompletionItem] {
        var seen: Set<String> = []
        let names = Typed.sorted(all(text).filter { Typed.begins($0, word) && seen.insert(CaseFolding.fold($0)).inserted })
        return names.map { CompletionItem($0, kind: .command, toolTip: tip($0)) }
    }

    private func all(_ text: String) -> [String] {
        var names = engine.commands.names
        var scope: Scope? = engine.scope
        while let current = scope {
            names += current.functions.values.map(\.name)
            names += current.aliases.values.map(\.name)
            scope = current.parent
        }
        return names + DefinedNames.functions(text)
    }

    private func tip(_ name: String) -> String {
        guard let spec = engine.commands.spec(named: name) else { return name }
        return CommandSyntax.lines(spec).joined(separator: "\n")
    }
}

/// Names a text itself defines.
enum DefinedNames {
    static func functions(_ text: String) -> [String] {
        definitions(text).map(\.name)
    }

    static func definitions(_ text: String) -> [FunctionDefinitionNode] {
        guard mayDefine(text) else { return [] }
        var found: [FunctionDefinitionNode] = []
        Walk.visit(.scriptBlock(Parser.parse(text).scriptBlock)) { node in
            if case .statement(.function(let function)) = node { found.append(function) }
        }
        return found
    }

    /// Whether the keywords of a definition can occur at all: most texts define nothing, and parsing them can be saved.
    private static func mayDefine(_ text: String) -> Bool {
        var first: UInt8 = 0
        for byte in text.utf8 {
            // `fu…` of function and `fi…` of filter, in either case.
            if first | 0x20 == 0x66, byte | 0x20 == 0x75 || byte | 0x20 == 0x69 { return true }
            first = byte
        }
        return false
    }

    static func types(_ text: String) -> [TypeDefinitionNode] {
        var found: [TypeDefinitionNode] = []
        Walk.visit(.scriptBlock(Parser.parse(text).scriptBlock)) { node in
            if case .statement(.type(let type)) = node { found.append(type) }
        }
        return found
    }
}

/// Walks a tree.
enum Walk {
    static func visit(_ node: SyntaxNode, depth: Int = 0, _ body: (SyntaxNode) -> Void) {
        body(node)
        if depth > 400 { return }
        for child in node.children { visit(child, depth: depth + 1, body) }
    }
}
