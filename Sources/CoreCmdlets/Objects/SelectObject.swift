import ShellRuntime
import ShellValues

/// Picks properties of objects, or some of the objects of a sequence.
final class SelectObject: Cmdlet {
    static let inputObject = ParameterSpec(
        "InputObject", .psObject, byValue: true, help: "The object to work on; usually it comes through the pipeline.")
    static let property = ParameterSpec(
        "Property", .object.arrayType,
        places: [.init("DefaultParameter", position: 0), .init("SkipLastParameter", position: 0)],
        help: "Names of properties, wildcards, or calculated properties.")
    static let excludeProperty = ParameterSpec(
        "ExcludeProperty", .string.arrayType, places: [.init("DefaultParameter"), .init("SkipLastParameter")])
    static let expandProperty = ParameterSpec(
        "ExpandProperty", .string, places: [.init("DefaultParameter"), .init("SkipLastParameter")])
    static let unique = ParameterSpec("Unique", .switchParameter)
    static let caseInsensitive = ParameterSpec("CaseInsensitive", .switchParameter)
    static let last = ParameterSpec("Last", .int, set: "DefaultParameter", checks: [.range(.int(0), .int(2147483647))])
    static let first = ParameterSpec("First", .int, set: "DefaultParameter", checks: [.range(.int(0), .int(2147483647))])
    static let skip = ParameterSpec(
        "Skip", .int, places: [.init("DefaultParameter"), .init("SkipLastParameter")],
        checks: [.range(.int(0), .int(2147483647))])
    static let skipLast = ParameterSpec("SkipLast", .int, set: "SkipLastParameter", checks: [.range(.int(0), .int(2147483647))])
    static let wait = ParameterSpec("Wait", .switchParameter, places: [.init("DefaultParameter"), .init("IndexParameter")])
    static let index = ParameterSpec("Index", .int.arrayType, set: "IndexParameter", checks: [.range(.int(0), .int(2147483647))])
    static let skipIndex = ParameterSpec(
        "SkipIndex", .int.arrayType, set: "SkipIndexParameter", checks: [.range(.int(0), .int(2147483647))])
    static let spec = CommandSpec(
        "Select-Object", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.SelectObjectCommand",
        aliases: ["select"], defaultSet: "DefaultParameter", synopsis: "Picks properties of objects, or some of the objects.",
        description: "With -Property it makes new objects that hold copies of the named or calculated properties; with -First, -Last, -Skip, -Index and -Unique it lets some of the objects through.",
        parameters: [
            inputObject, property, excludeProperty, expandProperty, unique, caseInsensitive, last, first, skip, skipLast,
            wait, index, skipIndex,
        ],
        make: { SelectObject() })
    private var shaper: ObjectShaper?
    private var window = SelectionWindow()
    private var unique: UniqueFilter?

    func begin(_ call: CommandCall) throws {
        if call.isBound(Self.property) || call.isBound(Self.expandProperty) || call.isBound(Self.excludeProperty) {
            shaper = try ObjectShaper(call)
        }
        window = SelectionWindow(call)
        if call.flag(Self.unique) {
            unique = UniqueFilter(ValueOrder(ignoresCase: call.flag(Self.caseInsensitive), engine: call.engine))
        }
    }

    func process(_ call: CommandCall) throws {
        let input = call[Self.inputObject] ?? .null
        if input.isNull { return }
        switch window.take(input) {
        case .pass(let value): try emit(value, call)
        case .passLast(let value):
            try emit(value, call)
            try stop(call)
        case .hold: break
        case .stop: try stop(call)
        }
    }

    /// With -Unique the objects come out at the end, so nothing upstream may be cut off before.
    private func stop(_ call: CommandCall) throws {
        if call.flag(Self.wait) { return }
        if let unique {
            for value in unique.drain() { try call.write(value) }
        }
        try call.stopUpstream()
    }

    private func emit(_ value: Value, _ call: CommandCall) throws {
        guard let shaper else { return try pass(value, added: 0, call) }
        for shaped in try shaper.shape(value, call) { try pass(shaped.value, added: shaped.addedCount, call) }
    }

    private func pass(_ value: Value, added: Int, _ call: CommandCall) throws {
        if let unique { unique.add(value) } else { try call.write(value) }
    }

    func end(_ call: CommandCall) throws {
        for value in window.remaining() { try emit(value, call) }
        if let unique {
            for value in unique.drain() { try call.write(value) }
        }
    }
}
