import Diagnostics
import ShellSyntax
import ShellValues

/// Whether a line may hold a secret, by PSReadLine's rule: it has a word for one, and the word does not merely name a
/// variable, a member or a parameter whose value comes from elsewhere.
struct SensitiveLine {
    private static let words = ["password", "asplaintext", "token", "apikey", "secret"]
    /// Commands that name secrets without showing them.
    private static let harmless: Set<String> = [
        "get-secret", "get-secretinfo", "get-secretvault", "register-secretvault", "remove-secret", "set-secretinfo",
        "set-secretvaultdefault", "test-secretvault", "unlock-secretvault", "unregister-secretvault",
        "get-azaccesstoken",
    ]

    private let text: [UInt8]
    private let parsed: ParseResult

    static func isSensitive(_ line: String) -> Bool {
        let folded = Array(line.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 })
        guard nextWord(in: folded, from: 0) != nil else { return false }
        let parsed = Parser.parse(line)
        return !parsed.diagnostics.isEmpty || SensitiveLine(text: folded, parsed: parsed).hasSecret
    }

    private var hasSecret: Bool {
        var offset = 0
        while let word = SensitiveLine.nextWord(in: text, from: offset) {
            guard let next = end(ofHarmless: word) else { return true }
            offset = max(next, word.upperBound)
        }
        return false
    }

    /// The first of the words behind an offset; of two at one place the longer.
    private static func nextWord(in text: [UInt8], from offset: Int) -> Range<Int>? {
        guard offset < text.count else { return nil }
        for start in offset..<text.count {
            for word in words where text[start...].starts(with: word.utf8) { return start..<(start + word.utf8.count) }
        }
        return nil
    }

    // MARK: What a word stands in

    /// Where to look on when the word gives nothing away; nil when it may.
    private func end(ofHarmless word: Range<Int>) -> Int? {
        let path = nodes(around: word)
        guard let node = path.last else { return nil }
        switch node {
        case .expression(.variable), .expression(.member), .expression(.invoke):
            return isGiven(path) ? nil : word.upperBound
        case .expression(.string):
            if isMemberName(path) { return isGiven(path.dropLast()) ? nil : word.upperBound }
            return end(ofCommandNamed: node, path)
        case .statement(.forEach(let loop)): return contains(loop.variable.span, word) ? word.upperBound : nil
        case .commandParameter(let parameter): return end(of: parameter, path, word)
        default: return nil
        }
    }

    private func isMemberName(_ path: [SyntaxNode]) -> Bool {
        switch path.dropLast().last {
        case .expression(.member), .expression(.invoke): true
        default: false
        }
    }

    /// Whether the line gives the variable or member a value that stands in it, or declares it as a parameter.
    private func isGiven(_ path: some BidirectionalCollection<SyntaxNode>) -> Bool {
        guard let node = path.last else { return false }
        for outer in path.dropLast().reversed() {
            if case .parameter(let parameter) = outer, parameter.variable.span == node.span { return true }
            guard case .statement(.assignment(let assignment)) = outer else { continue }
            return contains(assignment.target.span, node.range) && !comesFromCommands(assignment.value)
        }
        return false
    }

    private func comesFromCommands(_ value: Statement) -> Bool {
        guard case .pipeline(let pipeline) = value, case .command? = pipeline.elements.first else { return false }
        return true
    }

    private func end(ofCommandNamed node: SyntaxNode, _ path: [SyntaxNode]) -> Int? {
        guard case .pipelineElement(.command(let command))? = path.dropLast().last,
            command.elements.first?.span == node.span,
            SensitiveLine.harmless.contains(CaseFolding.fold(command.commandName ?? ""))
        else { return nil }
        return Int(command.span.end)
    }

    /// A parameter gives nothing away without a value, or with one that a variable or command provides.
    private func end(of parameter: CommandParameterNode, _ path: [SyntaxNode], _ word: Range<Int>) -> Int? {
        if CaseFolding.equal(parameter.name, "AsPlainText") { return nil }
        guard let argument = parameter.argument ?? following(parameter, path) else { return word.upperBound }
        switch argument {
        case .variable: return Int(argument.span.end)
        case .paren(let paren): return comesFromCommands(paren.statement) ? word.upperBound : nil
        default: return nil
        }
    }

    private func following(_ parameter: CommandParameterNode, _ path: [SyntaxNode]) -> Expression? {
        guard case .pipelineElement(.command(let command))? = path.dropLast().last,
            let place = command.elements.firstIndex(where: { $0.span == parameter.span }),
            place + 1 < command.elements.count,
            case .argument(let argument) = command.elements[place + 1]
        else { return nil }
        return argument
    }

    /// The nodes that hold all of a range, the smallest last.
    private func nodes(around range: Range<Int>) -> [SyntaxNode] {
        var path: [SyntaxNode] = [.scriptBlock(parsed.scriptBlock)]
        while let next = path.last?.children.last(where: { contains($0.span, range) }) { path.append(next) }
        return path
    }

    private func contains(_ span: SourceSpan, _ range: Range<Int>) -> Bool {
        Int(span.start) <= range.lowerBound && range.upperBound <= Int(span.end)
    }
}

extension SyntaxNode {
    /// The bytes of the node.
    fileprivate var range: Range<Int> { Int(span.start)..<max(Int(span.start), Int(span.end)) }
}
