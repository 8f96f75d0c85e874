import ShellValues

/// A command's parameters prepared for binding: sets as bit masks, names and aliases indexed. Made once per declaration.
public final class BindingTable {
    public struct Entry {
        let spec: ParameterSpec
        /// The sets the parameter belongs to.
        let mask: UInt64
        let isCommon: Bool
        /// Its places with the sets each stands for.
        let places: [(mask: UInt64, place: ParameterPlace)]
        /// The sets in which it must be given, and those in which the pipeline may give it.
        let mandatory: UInt64
        let byValue: UInt64
        let byName: UInt64

        init(_ spec: ParameterSpec, _ sets: [String], _ all: UInt64, isCommon: Bool) {
            self.spec = spec
            self.isCommon = isCommon
            let places = isCommon ? [(mask: all, place: ParameterPlace())] : spec.places.map { (mask: BindingTable.mask($0.set, sets, all), place: $0) }
            self.places = places
            func union(_ holds: (ParameterPlace) -> Bool) -> UInt64 { places.reduce(0) { holds($1.place) ? $0 | $1.mask : $0 } }
            self.mask = union { _ in true }
            self.mandatory = union(\.isMandatory)
            self.byValue = union(\.byValue)
            self.byName = union(\.byName)
        }
    }

    /// Entries that take piped objects, those of the default set first.
    let pipelineEntries: [Int]

    public let entries: [Entry]
    public let setNames: [String]
    /// All sets of the command; one bit when it has none.
    public let allSets: UInt64
    public let defaultSet: UInt64
    private let names: [Symbol: Int]
    /// Positional parameters as (entry, position, mask of sets), sorted by position.
    let positional: [(entry: Int, position: Int, mask: UInt64)]
    private let restEntries: [Int]
    let hasPipelineInput: Bool
    let hasValueInput: Bool
    let hasNameInput: Bool

    public init(parameters: [ParameterSpec], setNames: [String], defaultSet: String?, common: Bool, shouldProcess: Bool) {
        let sets = setNames.isEmpty ? ["__AllParameterSets"] : Array(setNames.prefix(63))
        self.setNames = sets
        let all: UInt64 = sets.count >= 63 ? .max : (1 << UInt64(sets.count)) - 1
        self.allSets = all
        self.defaultSet = defaultSet.flatMap { name in sets.firstIndex { CaseFolding.equal($0, name) } }.map { 1 << UInt64($0) } ?? 0
        var entries = parameters.map { Entry($0, sets, all, isCommon: false) }
        if common { entries += CommonParameters.always.map { Entry($0, sets, all, isCommon: true) } }
        if shouldProcess { entries += CommonParameters.shouldProcess.map { Entry($0, sets, all, isCommon: true) } }
        self.entries = entries
        var names: [Symbol: Int] = [:]
        for (i, entry) in entries.enumerated() {
            for alias in entry.spec.aliases where names[Symbol(alias)] == nil { names[Symbol(alias)] = i }
        }
        for (i, entry) in entries.enumerated().reversed() { names[entry.spec.symbol] = i }
        self.names = names
        (self.positional, self.restEntries) = BindingTable.positions(entries, sets, all)
        self.hasValueInput = entries.contains { $0.spec.places.contains { $0.byValue } }
        self.hasNameInput = entries.contains { $0.spec.places.contains { $0.byName } }
        let taking = entries.indices.filter { entries[$0].byValue | entries[$0].byName != 0 }
        let preferred = self.defaultSet
        self.pipelineEntries = taking.filter { entries[$0].mask & preferred != 0 } + taking.filter { entries[$0].mask & preferred == 0 }
        self.hasPipelineInput = hasValueInput || hasNameInput
    }

    public convenience init(_ spec: CommandSpec) {
        self.init(
            parameters: spec.parameters, setNames: spec.setNames, defaultSet: spec.defaultSet, common: true,
            shouldProcess: spec.supportsShouldProcess)
    }

    static func mask(_ set: String?, _ sets: [String], _ all: UInt64) -> UInt64 {
        guard let set, !CaseFolding.equal(set, "__AllParameterSets") else { return all }
        guard let i = sets.firstIndex(where: { CaseFolding.equal($0, set) }) else { return 0 }
        return 1 << UInt64(i)
    }

    private static func positions(
        _ entries: [Entry], _ sets: [String], _ all: UInt64
    ) -> ([(entry: Int, position: Int, mask: UInt64)], [Int]) {
        var result: [(entry: Int, position: Int, mask: UInt64)] = []
        var rest: [Int] = []
        for (i, entry) in entries.enumerated() {
            for place in entry.spec.places {
                if let position = place.position, !place.takesRest || true {
                    result.append((i, position, mask(place.set, sets, all)))
                }
                if place.takesRest { rest.append(i) }
            }
        }
        return (result.sorted { $0.position < $1.position }, rest)
    }

    /// The parameter that takes the remaining arguments in one of these sets.
    func restEntry(in mask: UInt64) -> Int? {
        restEntries.first { index in
            entries[index].spec.places.contains { $0.takesRest && BindingTable.mask($0.set, setNames, allSets) & mask != 0 }
        }
    }

    /// The name of the first set in a mask.
    func setName(_ mask: UInt64) -> String {
        for (i, name) in setNames.enumerated() where mask & (1 << UInt64(i)) != 0 { return name }
        return "__AllParameterSets"
    }

    /// The place of an entry in the first matching set of a mask.
    func place(_ entry: Int, in mask: UInt64) -> ParameterPlace? {
        for candidate in entries[entry].places where candidate.mask & mask != 0 { return candidate.place }
        return nil
    }

    enum Resolution {
        case found(Int)
        case none
        case ambiguous([Int])
    }

    /// Finds a parameter by exact name, alias, or unambiguous prefix. Prefixes of common parameters give way to the command's own.
    func resolve(_ name: String) -> Resolution {
        if let exact = names[Symbol(name)] { return .found(exact) }
        let folded = CaseFolding.fold(name)
        var matches: [Int] = []
        for (i, entry) in entries.enumerated() {
            let fits = CaseFolding.fold(entry.spec.name).hasPrefix(folded)
                || entry.spec.aliases.contains { CaseFolding.fold($0).hasPrefix(folded) }
            if fits { matches.append(i) }
        }
        if matches.count == 1 { return .found(matches[0]) }
        let own = matches.filter { !entries[$0].isCommon }
        if own.count == 1 { return .found(own[0]) }
        return matches.isEmpty ? .none : .ambiguous(matches)
    }
}
