import ShellRuntime
import ShellValues

/// Makes the new objects of `Select-Object -Property` and `-ExpandProperty`.
final class ObjectShaper {
    private let keys: [PropertyKey]
    private let expansion: PropertyKey?
    private let exclusions: [NamePattern]
    /// The layout made last: rows of one kind share it.
    private var layout: PropertyLayout = .empty
    private var typeNames: [String: InstanceExtras] = [:]

    init(_ call: CommandCall) throws {
        exclusions = call.texts(SelectObject.excludeProperty).map { NamePattern($0) }
        var arguments = call.list(SelectObject.property)
        if arguments.isEmpty, !exclusions.isEmpty, !call.isBound(SelectObject.expandProperty) { arguments = [.string("*")] }
        keys = try PropertyKeyReader.parse(arguments, allowing: [.name], call)
        let expanded = call.text(SelectObject.expandProperty) ?? ""
        expansion = expanded.isEmpty ? nil : try PropertyKeyReader.parse([.string(expanded)], allowing: [.name], call).first
    }

    /// The objects one input gives: one, or the elements of the expanded property.
    func shape(_ input: Value, _ call: CommandCall) throws -> [(value: Value, addedCount: Int)] {
        let found = try gather(input, call)
        if let expansion { return try expand(expansion, found, input, call) }
        return [(try build(found, input, call), found.count)]
    }

    private func gather(_ input: Value, _ call: CommandCall) throws -> [PropertyResult] {
        var found: [PropertyResult] = []
        found.reserveCapacity(keys.count)
        for key in keys { try gather(key, input, call, into: &found) }
        return found
    }

    private func gather(_ key: PropertyKey, _ input: Value, _ call: CommandCall, into found: inout [PropertyResult]) throws {
        var results = try key.results(input, call.engine)
        if results.isEmpty, !key.isPattern { results = [PropertyResult(name: key.text, value: .null, exists: false)] }
        if let label = key.label, !label.isEmpty {
            if results.count > 1 {
                return try call.writeError(
                    "RenamingMultipleResults", "The property cannot be renamed because the expression has several results.",
                    category: .InvalidOperation, target: input, type: ExceptionTypes.psArgument)
            }
            results = results.map { PropertyResult(name: label, value: $0.value, exists: true) }
        }
        for result in results where !isExcluded(result.name) { found.append(result) }
    }

    private func isExcluded(_ name: String) -> Bool {
        !exclusions.isEmpty && exclusions.contains { $0.matches(name) }
    }

    private func build(_ found: [PropertyResult], _ input: Value, _ call: CommandCall) throws -> Value {
        var names: [String] = []
        var values: ContiguousArray<Value> = []
        names.reserveCapacity(found.count)
        values.reserveCapacity(found.count)
        for result in found {
            if names.contains(where: { CaseFolding.equal($0, result.name) }) {
                try reportDuplicate(result.name, input, "AlreadyExistingUserSpecifiedPropertyNoExpand", call)
                continue
            }
            names.append(result.name)
            values.append(result.value)
        }
        if !layout.names.elementsEqual(names) { layout = PropertyLayout(names) }
        let made = CustomObject(layout: layout, values: values)
        made.extras = selectedNames(input, call)
        return .object(made)
    }

    private func selectedNames(_ input: Value, _ call: CommandCall) -> InstanceExtras {
        let extras = InstanceExtras()
        let name = input.type?.displayFullName ?? "System.Object"
        extras.typeNames = ["Selected." + name, "System.Management.Automation.PSCustomObject", "System.Object"]
        return extras
    }

    private func reportDuplicate(_ name: String, _ input: Value, _ id: String, _ call: CommandCall) throws {
        try call.writeError(
            id, "The property cannot be processed because the property \"\(name)\" already exists.",
            category: .InvalidOperation, target: input, type: ExceptionTypes.psArgument)
    }

    // MARK: Expansion

    private func expand(
        _ key: PropertyKey, _ found: [PropertyResult], _ input: Value, _ call: CommandCall
    ) throws -> [(value: Value, addedCount: Int)] {
        let results = try key.results(input, call.engine)
        guard let result = results.first else {
            try call.writeError(
                "ExpandPropertyNotFound", "Property \"\(key.text)\" cannot be found.",
                category: .InvalidArgument, target: input, type: ExceptionTypes.psArgument)
            return []
        }
        if results.count > 1 {
            try call.writeError(
                "MutlipleExpandProperties", "Multiple properties cannot be expanded.",
                category: .InvalidArgument, target: input, type: ExceptionTypes.psArgument)
            return []
        }
        return try elements(result.value).map { (try attach(found, to: $0, call), found.count) }
    }

    private func elements(_ value: Value) throws -> [Value] {
        guard let object = value.asObject, object.isEnumerable else { return [value] }
        return Array(try object.enumerate())
    }

    /// The chosen properties become notes of the expanded object.
    private func attach(_ found: [PropertyResult], to value: Value, _ call: CommandCall) throws -> Value {
        if found.isEmpty { return value }
        let target = Notes.carrier(value)
        for result in found {
            if try Members.get(target, Symbol(result.name), call.engine) != nil {
                try reportDuplicate(result.name, value, "AlreadyExistingUserSpecifiedPropertyExpand", call)
                continue
            }
            Notes.add(result.name, result.value, to: target)
        }
        return target
    }
}
