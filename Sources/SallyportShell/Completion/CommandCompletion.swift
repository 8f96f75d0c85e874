import LineEditor
import ShellRuntime
import ShellSyntax
import ShellValues

/// What may stand at the cursor: command names, parameters, arguments that a command's declaration knows, variables.
struct CommandCompletion {
    private let engine: Engine

    init(_ engine: Engine) { self.engine = engine }

    /// - Parameter cursor: an offset in UTF-8 bytes.
    func complete(_ text: String, at cursor: Int) -> CompletionResult {
        let before = String(decoding: text.utf8.prefix(max(0, cursor)), as: UTF8.self)
        let place = CompletionPlace(before)
        let words: [String]
        switch place.kind {
        case .command: words = commandNames(place.word)
        case .parameter(let command): words = parameters(of: command, place.word)
        case .argument(let command, let parameter): words = arguments(of: command, parameter, place)
        case .variable: words = variables(place.word)
        case .nothing: words = []
        }
        return CompletionResult(
            replacementStart: place.start, replacementLength: before.utf8.count - place.start,
            candidates: words.map { CompletionCandidate(text: $0) })
    }

    private func commandNames(_ word: String) -> [String] {
        var names = engine.commands.names
        var scope: Scope? = engine.scope
        while let current = scope {
            names += current.functions.values.map(\.name)
            scope = current.parent
        }
        return matching(names, word)
    }

    private func variables(_ word: String) -> [String] {
        let typed = String(word.dropFirst())
        var names: [String] = []
        var scope: Scope? = engine.scope
        while let current = scope {
            names += current.names.map(\.name)
            scope = current.parent
        }
        return matching(names, typed).map { "$" + $0 }
    }

    private func parameters(of command: String, _ word: String) -> [String] {
        guard let spec = spec(of: command) else { return [] }
        let common = spec.supportsShouldProcess ? CommonParameters.always + CommonParameters.shouldProcess : CommonParameters.always
        let typed = String(word.dropFirst())
        let own = spec.parameters.filter { !$0.isHidden }.map(\.name).filter { begins($0, typed) }
        return (own + common.map(\.name).filter { begins($0, typed) }).map { "-" + $0 }
    }

    private func arguments(of command: String, _ parameter: String?, _ place: CompletionPlace) -> [String] {
        guard let spec = spec(of: command), let found = self.parameter(parameter, of: spec, place) else { return [] }
        var values: [String] = []
        if let completer = found.completer {
            let bound = place.bound.mapValues { Value.string($0) }
            values = completer(CompletionRequest(word: place.bareWord, bound: bound, engine: engine))
        }
        for check in found.checks {
            if case .set(let allowed, _, _) = check { values += allowed }
        }
        return values.filter { begins($0, place.bareWord) }.map(quoted)
    }

    private func parameter(_ name: String?, of spec: CommandSpec, _ place: CompletionPlace) -> ParameterSpec? {
        guard let name else {
            return spec.parameters.first { $0.places.contains { $0.position == place.position } }
        }
        let exact = spec.parameters.first { CaseFolding.equal($0.name, name) }
        guard let found = exact ?? spec.parameters.first(where: { begins($0.name, name) }) else { return nil }
        return found.isSwitch ? nil : found
    }

    private func spec(of command: String) -> CommandSpec? {
        switch engine.resolveCommand(command) {
        case .cmdlet(let spec): spec
        case .alias(let alias) where !CaseFolding.equal(alias.definition, command): engine.commands.spec(named: alias.definition)
        default: nil
        }
    }

    private func matching(_ names: [String], _ word: String) -> [String] {
        var seen: Set<String> = []
        let found = names.filter { begins($0, word) && seen.insert(CaseFolding.fold($0)).inserted }
        return found.sorted { CaseFolding.fold($0) < CaseFolding.fold($1) }
    }

    private func begins(_ name: String, _ word: String) -> Bool {
        CaseFolding.fold(name).hasPrefix(CaseFolding.fold(word))
    }

    private func quoted(_ word: String) -> String {
        let isBare = word.utf8.allSatisfy { byte in
            UnicodeScalar(byte).properties.isAlphabetic || (0x30...0x39).contains(byte) || [0x2D, 0x2E, 0x5F, 0x2F].contains(byte)
        }
        return isBare ? word : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
}
