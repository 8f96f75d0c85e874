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

    func propose(_ segment: CommandSegment, _ place: ArgumentPlace) -> Proposal {
        guard let name = segment.commandToken else { return files(place, false) }
        if let last = segment.tokens.last, last.kind == .redirection { return files(place, false) }
        guard let command = KnownCommand.find(cursor.text(name), engine, text) else { return files(place, false) }
        let binding = PartialBinding(command, segment.arguments, later: [], cursor)
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
        for check in parameter.checks {
            if case .set(let values, _, _) = check { return items(Typed.sorted(values), place) }
        }
        let type = parameter.type.elementType ?? parameter.type
        if let enumeration = type.members.declaration.enumeration { return items(Typed.sorted(enumeration.names), place) }
        if let completer = parameter.completer {
            let request = CompletionRequest(word: place.word, bound: binding.values, engine: engine)
            let found = completer(request)
            if !found.isEmpty { return items(found, place) }
        }
        return byCommand(parameter, command, segment, place)
    }

    private func items(_ values: [String], _ place: ArgumentPlace) -> [CompletionItem] {
        values.filter { Typed.begins($0, place.word) }.map {
            CompletionItem(Typed.quoted($0, place.quote), list: $0, kind: .parameterValue)
        }
    }

    /// Commands whose arguments are names of commands, variables or properties.
    private func byCommand(
        _ parameter: ParameterSpec, _ command: KnownCommand, _ segment: CommandSegment, _ place: ArgumentPlace
    ) -> [CompletionItem]? {
        switch (CaseFolding.fold(command.spec.name), CaseFolding.fold(parameter.name)) {
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
    private let engine: Engine
    private let text: String
    init(_ engine: Engine, _ text: String) {
        self.engine = engine
        self.text = text
    }

    func items(_ segment: CommandSegment, _ cursor: CursorText, _ word: String, methods: Bool) -> [CompletionItem]? {
        guard let shape = Inference(engine, text).output(of: segment.upstream, cursor) else { return [] }
        let members = MemberNames.of(shape, engine)
        var found = Typed.sorted(Set(members.properties.filter { Typed.begins($0, word) })).map {
            CompletionItem($0, kind: .property)
        }
        if methods {
            found += Typed.sorted(Set(members.methods.filter { Typed.begins($0, word) })).map { CompletionItem($0, kind: .method) }
        }
        return found
    }
}
