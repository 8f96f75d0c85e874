import LineEditor
import ShellRuntime
import ShellValues

/// A key and its function, as `Get-PSReadLineKeyHandler` writes it.
struct KeyHandler {
    static let unbound = "Unbound"

    let key: String
    let function: String
    let description: String
    let group: KeyGroup

    static let type = NetType(
        "Microsoft.PowerShell.KeyHandler",
        declare: { type in
            TypeDeclaration(
                properties: [
                    .field(0, "Key", .string), .field(1, "Function", .string), .field(2, "Description", .string),
                    .field(3, "Group", groupType),
                ],
                staticMethods: [
                    MethodOverload("GetGroupingDescription", [MethodParameter("group", groupType)], returns: .string) {
                        call in
                        guard let group = call[0].asObject as? EnumObject, let known = KeyHandler.group(group.raw)
                        else { return .string("") }
                        return .string(known.rawValue)
                    }
                ])
        })

    /// In the order of the enumeration, which is that of the lists.
    private static let groups: [(name: String, group: KeyGroup)] = [
        ("Basic", .basic), ("CursorMovement", .movement), ("History", .history), ("Completion", .completion),
        ("Prediction", .prediction), ("Miscellaneous", .miscellaneous), ("Selection", .selection), ("Search", .search),
        ("Custom", .custom),
    ]

    static let groupType = NetType(
        "Microsoft.PowerShell.KeyHandlerGroup", kind: .enumeration, base: .enumType, interfaces: [.comparable],
        declare: { _ in
            TypeDeclaration(
                enumeration: EnumDeclaration(groups.enumerated().map { ($0.element.name, Int64($0.offset)) }))
        })

    static func group(_ raw: Int64) -> KeyGroup? {
        Int(exactly: raw).flatMap { groups.indices.contains($0) ? groups[$0].group : nil }
    }

    /// The place of the group among all.
    var rank: Int { KeyHandler.groups.firstIndex { $0.group == group } ?? KeyHandler.groups.count }

    var value: Value {
        .object(
            RecordObject(
                KeyHandler.type,
                [
                    .string(key), .string(function), .string(description),
                    .object(EnumObject(Int64(rank), type: KeyHandler.groupType)),
                ]))
    }

    /// By group, then by function; keys of one function stay in the order of the map.
    static func sorted(_ handlers: [KeyHandler]) -> [KeyHandler] {
        handlers.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            if a.rank != b.rank { return a.rank < b.rank }
            let order = CaseFolding.fold(a.function) == CaseFolding.fold(b.function)
            return order ? left.offset < right.offset : CaseFolding.fold(a.function) < CaseFolding.fold(b.function)
        }.map(\.element)
    }
}

/// The keys of the mode in force.
struct KeyHandlers {
    let settings: EditorSettings

    /// The maps that keys are looked up in; vi has one for each of its modes.
    private var modes: [KeyMap.Mode] {
        switch settings.editingMode {
        case .emacs: [.emacs]
        case .windows: [.windows]
        case .vi: [.viInsert, .viCommand]
        }
    }

    /// Keys that do something. Those of vi's command mode stand in angle brackets.
    var bound: [KeyHandler] {
        modes.flatMap { mode in
            settings.keys[mode].bound.map { row in
                KeyHandler(
                    key: mode == .viCommand ? "<\(row.chord)>" : row.chord, function: row.functionName,
                    description: row.summary,
                    group: row.group)
            }
        }
    }

    /// Functions without a key.
    var unbound: [KeyHandler] {
        let used = Set(bound.map { CaseFolding.fold($0.function) })
        return EditorFunction.all.filter { !used.contains(CaseFolding.fold($0.name)) }.map {
            KeyHandler(key: KeyHandler.unbound, function: $0.name, description: $0.summary, group: $0.group)
        }
    }

    /// The map that a new key goes into.
    func mode(_ viMode: ViMode?) -> KeyMap.Mode {
        if let viMode { return viMode == .command ? .viCommand : .viInsert }
        return modes.first ?? .emacs
    }
}
