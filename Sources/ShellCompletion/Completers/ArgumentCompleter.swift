import Diagnostics
import ShellRuntime
import ShellSyntax
import ShellValues

/// The word being typed as an argument, with the quote it began with.
struct ArgumentPlace {
    let word: String
    let quote: String
    let range: Range<Int>
}

/// Values of a parameter: sets, enumerations, live objects, property names, commands, files.
struct ArgumentCompleter {
    private let engine: Engine
    private let cursor: CursorText
    private let text: String

    init(_ engine: Engine, _ cursor: CursorText, _ text: String) {
        self.engine = engine
        self.cursor = cursor
        self.text = text
    }

    /// The values that a cmdlet's declaration gives for the word at the cursor; nil when it gives none. No script runs.
    func declaredValues(_ segment: CommandSegment, _ place: ArgumentPlace) -> [CompletionItem]? {
        guard let name = segment.commandToken, let command = KnownCommand.find(cursor.text(name), engine, text), command.isCmdlet else { return nil }
        let binding = PartialBinding(command, segment.arguments, isPiped: !segment.chain.isEmpty, cursor, engine)
        guard let parameter = binding.open ?? binding.nextPositional(command) else { return nil }
        return declared(parameter, binding, segment, place)
    }

    func propose(_ segment: CommandSegment, _ place: ArgumentPlace) -> Proposal {
        guard let name = segment.commandToken else { return files(place, false) }
        if let last = segment.tokens.last, last.kind == .redirection { return files(place, false) }
        guard let command = KnownCommand.find(cursor.text(name), engine, text) else { return files(place, false) }
        let binding = PartialBinding(command, segment.arguments, isPiped: !segment.chain.isEmpty, cursor, engine)
        guard let parameter = binding.open ?? binding.nextPositional(command) else { return files(place, false) }
        if let items = values(parameter, command, binding, segment, place) { return Proposal(range: place.range, items: items) }
        let onlyFolders = CaseFolding.fold(command.spec.noun) == "location"
        return files(place, onlyFolders)
    }

    private func files(_ place: ArgumentPlace, _ onlyFolders: Bool) -> Proposal {
        Proposal(range: place.range, items: FileCompleter(engine).items(place.word, quote: place.quote, onlyFolders: onlyFolders))
    }

    /// The candidates a parameter's declaration gives; nil when it says nothing and files may do.
    private func values(
        _ parameter: ParameterSpec, _ command: KnownCommand, _ binding: PartialBinding, _ segment: CommandSegment, _ place: ArgumentPlace
    ) -> [CompletionItem]? {
        declared(parameter, binding, segment, place) ?? byCommand(parameter, command, segment, place)
    }

    /// A set, an enumeration, or what the parameter's completer finds.
    private func declared(
        _ parameter: ParameterSpec, _ binding: PartialBinding, _ segment: CommandSegment, _ place: ArgumentPlace
    ) -> [CompletionItem]? {
        for check in parameter.checks {
            if case .set(let values, _, _) = check { return items(Typed.sorted(values), place) }
        }
        let type = parameter.type.elementType ?? parameter.type
        if let enumeration = type.members.declaration.enumeration { return items(Typed.sorted(enumeration.names), place) }
        if let completer = parameter.completer {
            let piped = PipedInput.of(segment.chain, cursor, engine, text)
            let request = CompletionRequest(word: place.word, bound: binding.values, piped: piped, engine: engine)
            let found = completer(request)
            if !found.isEmpty { return found.compactMap { item($0, place) } }
        }
        return nil
    }

    private func items(_ values: [String], _ place: ArgumentPlace) -> [CompletionItem] {
        values.filter { Typed.begins($0, place.word) }.map {
            CompletionItem(Typed.quoted($0, place.quote), list: $0, kind: .parameterValue)
        }
    }

    private func item(_ candidate: Candidate, _ place: ArgumentPlace) -> CompletionItem? {
        if candidate.form == .chosen { return CompletionItem(candidate.text, kind: .text) }
        guard Typed.begins(candidate.text, place.word) else { return nil }
        let text = candidate.form == .exact ? candidate.text : Typed.quoted(candidate.text, place.quote)
        let tip = candidate.note.isEmpty ? candidate.text : candidate.note
        return CompletionItem(text, list: candidate.text, kind: .parameterValue, toolTip: tip, note: candidate.note)
    }

    /// Lines of the history by their numbers.
    private func historyItems(_ place: ArgumentPlace) -> [CompletionItem] {
        engine.history.suffix(200).reversed().filter { String($0.id).hasPrefix(place.word) }.map { entry in
            let line = entry.text.split(separator: "\n").first.map(String.init) ?? ""
            return CompletionItem(String(entry.id), kind: .parameterValue, toolTip: entry.text, note: line)
        }
    }

    private static let stepParameters: Set<String> = [
        "get-history -id", "invoke-history -id", "clear-history -id", "get-labstep -number", "undo-labstep -to",
        "redo-labstep -to", "restore-labstep -number", "edit-labstep -number", "compare-labworkspace -reference", "compare-labworkspace -difference",
    ]

    /// Commands whose arguments are names of commands, variables or properties.
    private func byCommand(
        _ parameter: ParameterSpec, _ command: KnownCommand, _ segment: CommandSegment, _ place: ArgumentPlace
    ) -> [CompletionItem]? {
        let (name, argument) = (CaseFolding.fold(command.spec.name), CaseFolding.fold(parameter.name))
        if ArgumentCompleter.stepParameters.contains(name + " -" + argument), !engine.history.isEmpty { return historyItems(place) }
        switch (name, argument) {
        case ("get-command", "name"), ("get-help", "name"): return CommandNameCompleter(engine).items(place.word, text)
        case ("get-variable", "name"), ("set-variable", "name"), ("remove-variable", "name"), ("clear-variable", "name"):
            return VariableCompleter(engine).names(text, cursor.cursor).filter { Typed.begins($0, place.word) }
                .map { CompletionItem($0, kind: .parameterValue) }
        case ("where-object", "property"), ("select-object", "property"), ("select-object", "expandproperty"),
            ("select-object", "excludeproperty"), ("sort-object", "property"), ("group-object", "property"),
            ("measure-object", "property"), ("format-table", "property"), ("format-list", "property"), ("format-wide", "property"),
            ("format-custom", "property"), ("compare-object", "property"):
            return PropertyNames(engine, text).items(segment, cursor, place.word, methods: false)
        case ("foreach-object", "membername"), ("foreach-object", "process"):
            return PropertyNames(engine, text).items(segment, cursor, place.word, methods: true)
        default: return nil
        }
    }
}

/// Names of the properties of what the upstream command writes.
struct PropertyNames {
    /// What PowerShell lists for every object made by a script.
    private static let ofAnyObject = ["BaseObject", "ImmediateBaseObject", "Members", "Methods", "Properties", "TypeNames"]
    private let engine: Engine
    private let text: String
    init(_ engine: Engine, _ text: String) {
        self.engine = engine
        self.text = text
    }

    func items(_ segment: CommandSegment, _ cursor: CursorText, _ word: String, methods: Bool) -> [CompletionItem]? {
        guard let shape = Inference(engine, text).output(of: segment.chain.flatMap { $0 }, cursor) else { return [] }
        var members = MemberNames.of(shape, engine)
        if shape.isCustom { members.properties += PropertyNames.ofAnyObject }
        var found = Typed.sorted(Set(members.properties.filter { Typed.begins($0, word) })).map {
            CompletionItem($0, kind: .property)
        }
        if methods {
            found += Typed.sorted(Set(members.methods.filter { Typed.begins($0, word) })).map { CompletionItem($0, kind: .method) }
        }
        return found
    }
}
