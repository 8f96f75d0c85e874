import ShellRuntime
import ShellValues

/// Tells which objects are in one list only.
final class CompareObject: Cmdlet {
    static let referenceObject = ParameterSpec(
        "ReferenceObject", .psObject.arrayType, position: 0, mandatory: true, checks: [.allowEmptyCollection])
    static let differenceObject = ParameterSpec(
        "DifferenceObject", .psObject.arrayType, position: 1, mandatory: true, byValue: true, checks: [.allowEmptyCollection])
    static let syncWindow = ParameterSpec("SyncWindow", .int, checks: [.range(.int(0), .int(2147483647))])
    static let property = ParameterSpec(
        "Property", .object.arrayType, help: "Names of properties, wildcards, or calculated properties.")
    static let excludeDifferent = ParameterSpec("ExcludeDifferent", .switchParameter)
    static let includeEqual = ParameterSpec("IncludeEqual", .switchParameter)
    static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Also writes the object worked on.")
    static let culture = ParameterSpec("Culture", .string, help: "The culture whose rules are followed.")
    static let caseSensitive = ParameterSpec("CaseSensitive", .switchParameter, help: "Tells upper and lower case letters apart.")
    static let spec = CommandSpec(
        "Compare-Object", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.CompareObjectCommand", synopsis: "Compares two lists of objects.",
        description: "Objects found only in the reference list get the indicator <=, those found only in the other list =>, and equal ones ==.",
        parameters: [
            referenceObject, differenceObject, syncWindow, property, excludeDifferent, includeEqual, passThru, culture,
            caseSensitive,
        ],
        make: { CompareObject() })
    private var keys: [PropertyKey] = []
    private var references: [OrderEntry] = []
    private var comparer: ListComparison?

    func begin(_ call: CommandCall) throws {
        keys = try PropertyKeyReader.parse(call.list(Self.property), allowing: [], call)
        let order = ValueOrder(ignoresCase: !call.flag(Self.caseSensitive), engine: call.engine)
        let window = call.int(Self.syncWindow) ?? Int(Int32.max)
        comparer = ListComparison(order: order, window: window)
    }

    func process(_ call: CommandCall) throws {
        guard let comparer else { return }
        if comparer.isEmpty {
            for value in call.list(Self.referenceObject) where !value.isNull {
                comparer.addReference(try EntryMaker.make(value, keys, call.engine))
            }
        }
        for value in call.list(Self.differenceObject) where !value.isNull {
            comparer.addDifference(try EntryMaker.make(value, keys, call.engine))
        }
    }

    func end(_ call: CommandCall) throws {
        guard let comparer else { return }
        for finding in comparer.findings() { try report(finding, call) }
    }

    private func report(_ finding: ListComparison.Finding, _ call: CommandCall) throws {
        let isEqual = finding.side == "=="
        if isEqual, !call.flag(Self.includeEqual), !call.flag(Self.excludeDifferent) { return }
        if !isEqual, call.flag(Self.excludeDifferent) { return }
        if call.flag(Self.passThru) {
            let target = Notes.carrier(finding.entry.object)
            Notes.add("SideIndicator", .string(finding.side), to: target)
            return try call.write(target)
        }
        try call.write(.object(row(finding, call.engine)))
    }

    private func row(_ finding: ListComparison.Finding, _ engine: Engine) -> CustomObject {
        var pairs: [(String, Value)] = []
        if keys.isEmpty {
            pairs.append(("InputObject", finding.entry.object))
        } else {
            for (key, value) in zip(keys, finding.entry.keys) { pairs.append((name(key, finding.entry.object, engine), value ?? .null)) }
        }
        pairs.append(("SideIndicator", .string(finding.side)))
        return CustomObject(pairs)
    }

    private func name(_ key: PropertyKey, _ object: Value, _ engine: Engine) -> String {
        if case .name(let symbol, let written) = key.source { return PropertyAccess.spelling(written, symbol, object, engine) }
        return key.text
    }
}
