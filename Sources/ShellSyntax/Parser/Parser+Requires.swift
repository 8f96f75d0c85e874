import Diagnostics

extension Parser {
    /// What the `#requires` comments of the script just read ask for; nil when there are none.
    mutating func scriptRequirements() -> ScriptRequirements? {
        let comments: [SourceSpan] = lexer.tokens.filter { $0.kind == .comment && isRequires($0.span) }.map(\.span)
        guard !comments.isEmpty else { return nil }
        var requirements: ScriptRequirements = ScriptRequirements()
        for comment in comments {
            let line: SourceSpan = SourceSpan(start: comment.start + 1, end: comment.end)
            if let command = requiresCommand(line) { read(command, &requirements) }
        }
        return requirements
    }

    private func isRequires(_ span: SourceSpan) -> Bool {
        let word: String = "#requires"
        return text(SourceSpan(Int(span.start), Int(span.start) + word.utf8.count)).lowercased() == word
    }

    /// The comment without its sign, read as a command.
    private mutating func requiresCommand(_ line: SourceSpan) -> CommandNode? {
        let input: LexerInput = LexerInput(bytes: lexer.source.bytes, position: Int(line.start), end: Int(line.end))
        let saved: Lexer.Saved = lexer.enter(NestedText(input: input, span: line))
        lexer.mode = .command
        let command: CommandNode? = command()
        ahead = nil
        _ = lexer.leave(saved)
        return command
    }

    private mutating func read(_ command: CommandNode, _ requirements: inout ScriptRequirements) {
        if command.commandName?.lowercased() != "requires" { report(.scriptRequiresInvalidFormat, command.span) }
        var rest: ArraySlice<CommandElement> = command.arguments
        while let element = rest.popFirst() {
            guard case .parameter(let parameter) = element else {
                report(.scriptRequiresInvalidFormat, element.span)
                continue
            }
            var argument: Expression? = parameter.argument
            if argument == nil, let next = rest.first {
                rest.removeFirst()
                if case .argument(let expression) = next { argument = expression }
            }
            read(parameter, argument, &requirements)
        }
    }

    private mutating func read(_ parameter: CommandParameterNode, _ argument: Expression?, _ requirements: inout ScriptRequirements) {
        func isNamed(_ name: String) -> Bool { name.hasPrefix(parameter.name.lowercased()) }
        if isNamed("runasadministrator") {
            requirements.isElevationRequired = true
            if argument != nil { report(.parameterCannotHaveArgument, parameter.span, parameter.name) }
            return
        }
        guard let argument else { return report(.parameterRequiresArgument, parameter.span, parameter.name) }
        guard ConstantText.isConstant(argument, allowsBlocks: false) else { return report(.requiresArgumentMustBeConstant, argument.span) }
        if isNamed("shellid") || isNamed("pssnapin") { return }
        if isNamed("psedition") { return editions(argument, &requirements) }
        if isNamed("version") { return version(parameter, argument, &requirements) }
        if isNamed("assembly") {
            requirements.assemblies += argument.listElements.compactMap(ConstantText.of)
        } else if isNamed("modules") {
            requirements.modules += argument.listElements.compactMap(Self.module)
        } else {
            report(.scriptRequiresInvalidFormat, parameter.span)
        }
    }

    private mutating func version(_ parameter: CommandParameterNode, _ argument: Expression, _ requirements: inout ScriptRequirements) {
        var written: String = text(argument.span)
        if case .string(let node) = argument { written = node.value }
        let parts: [Int?] = written.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        let numbers: [Int] = parts.compactMap { $0 } + (parts.count == 1 ? [0] : [])
        guard (2...4).contains(numbers.count), !parts.contains(nil), numbers.allSatisfy({ $0 >= 0 && $0 <= Int(Int32.max) }) else {
            return report(.requiresVersionInvalid, argument.span)
        }
        if let before = requirements.version, before != numbers {
            return lexer.diagnostics.report(.parameterAlreadyBound, parameter.span, "", "version")
        }
        requirements.version = numbers
    }

    private mutating func editions(_ argument: Expression, _ requirements: inout ScriptRequirements) {
        for edition in argument.listElements.compactMap(ConstantText.of) {
            if !["core", "desktop"].contains(edition.lowercased()) { report(.requiresPSEditionInvalid, argument.span, "psedition") }
            if requirements.editions.contains(where: { $0.lowercased() == edition.lowercased() }) {
                report(.requiresPSEditionValueIsAlreadySpecified, argument.span, "psedition")
            } else {
                requirements.editions.append(edition)
            }
        }
    }

    /// A name, or a hashtable with the name and versions.
    private static func module(_ argument: Expression) -> ScriptRequirements.Module? {
        if let name = ConstantText.of(argument) { return ScriptRequirements.Module(name: name) }
        guard case .hashtable(let table) = argument else { return nil }
        var module: ScriptRequirements.Module = ScriptRequirements.Module(name: "")
        for entry in table.entries {
            guard case .pipeline(let pipeline) = entry.value, let value = pipeline.soleExpression.flatMap(ConstantText.of) else { continue }
            switch ConstantText.of(entry.key)?.lowercased() {
            case "modulename": module.name = value
            case "moduleversion": module.version = value
            case "requiredversion": module.requiredVersion = value
            case "maximumversion": module.maximumVersion = value
            case "guid": module.guid = value
            default: break
            }
        }
        return module.name.isEmpty ? nil : module
    }
}

extension Expression {
    /// The elements of an array as written, or the expression alone.
    fileprivate var listElements: [Expression] {
        if case .arrayLiteral(let node) = self { return node.elements }
        return [self]
    }
}
