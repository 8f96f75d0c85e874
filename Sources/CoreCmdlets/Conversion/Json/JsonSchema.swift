import DotNetPrimitives
import ShellRuntime
import ShellValues

/// The common words of JSON Schema: type, enum, required, properties, items, bounds and patterns.
struct JsonSchema {
    let engine: Engine

    /// What is wrong with a value, as sentences with the place.
    func problems(_ value: Value, _ schema: Value, at place: String, depth: Int) -> [String] {
        guard depth < 200, let table = schema.asObject as? TableObject else {
            if case .bool(false) = schema { return ["All values fail against the false schema at '\(place)'"] }
            return []
        }
        var found = typeProblems(value, table, place) + enumProblems(value, table, place)
        found += numberProblems(value, table, place) + textProblems(value, table, place)
        if let object = value.asObject as? TableObject { found += objectProblems(object, table, place, depth) }
        if let array = value.asObject as? ArrayObject { found += arrayProblems(array, table, place, depth) }
        return found
    }

    private func get(_ table: TableObject, _ name: String) -> Value? { table.get(.string(name)) }

    private func list(_ value: Value?) -> [Value] {
        guard let value else { return [] }
        return (value.asObject as? ArrayObject).map { Array($0.items) } ?? [value]
    }

    private func typeName(_ value: Value) -> String {
        switch value {
        case .null, .nothing: return "null"
        case .bool: return "boolean"
        case .string: return "string"
        case .long, .int: return "integer"
        case .double(let number): return number.rounded() == number ? "integer" : "number"
        default: return value.asObject is TableObject ? "object" : (value.asObject is ArrayObject ? "array" : "number")
        }
    }

    private func typeProblems(_ value: Value, _ table: TableObject, _ place: String) -> [String] {
        let wanted = list(get(table, "type")).map { $0.text(engine) }
        let actual = typeName(value)
        if wanted.isEmpty || wanted.contains(actual) || (actual == "integer" && wanted.contains("number")) { return [] }
        let names = wanted.map { "\"\($0)\"" }.joined(separator: ",")
        return ["Value is \"\(actual)\" but should be \(wanted.count == 1 ? names : "[\(names)]") at '\(place)'"]
    }

    private func enumProblems(_ value: Value, _ table: TableObject, _ place: String) -> [String] {
        guard let allowed = get(table, "enum") else { return [] }
        let order = ValueOrder(ignoresCase: false, engine: engine)
        let fits = list(allowed).contains { typeName($0) == typeName(value) && order.areEqual($0, value) }
        return fits ? [] : ["Value should match one of the values specified by the enum at '\(place)'"]
    }

    private func number(_ value: Value?) -> Double? {
        switch value {
        case .long(let number)?: Double(number)
        case .double(let number)?: number
        default: nil
        }
    }

    private func numberProblems(_ value: Value, _ table: TableObject, _ place: String) -> [String] {
        guard let number = number(value) else { return [] }
        let text = value.text(engine)
        var found: [String] = []
        if let low = self.number(get(table, "minimum")), number < low {
            found.append("\(text) should be at least \(get(table, "minimum")?.text(engine) ?? "") at '\(place)'")
        }
        if let high = self.number(get(table, "maximum")), number > high {
            found.append("\(text) should be at most \(get(table, "maximum")?.text(engine) ?? "") at '\(place)'")
        }
        return found
    }

    private func textProblems(_ value: Value, _ table: TableObject, _ place: String) -> [String] {
        guard case .string(let text) = value else { return [] }
        var found: [String] = []
        if case .long(let low)? = get(table, "minLength"), text.count < low {
            found.append("Value should be at least \(low) characters at '\(place)'")
        }
        if case .long(let high)? = get(table, "maxLength"), text.count > high {
            found.append("Value should be at most \(high) characters at '\(place)'")
        }
        if let pattern = get(table, "pattern"),
            let matched = try? Operators.binary(.match, value, pattern, ignoringCase: false, engine), !Conversion.truth(matched) {
            found.append("The string value is not a match for the indicated regular expression at '\(place)'")
        }
        return found
    }

    private func objectProblems(_ object: TableObject, _ table: TableObject, _ place: String, _ depth: Int) -> [String] {
        var found: [String] = []
        let missing = list(get(table, "required")).filter { !object.contains($0) }
        if !missing.isEmpty {
            let names = missing.map { "\"\($0.text(engine))\"" }.joined(separator: ",")
            found.append("Required properties [\(names)] are not present at '\(place)'")
        }
        let declared = get(table, "properties")?.asObject as? TableObject
        for pair in object.pairs {
            let inner = place + "/" + pair.key.text(engine)
            if let schema = declared?.get(pair.key) {
                found += problems(pair.value, schema, at: inner, depth: depth + 1)
            } else if let extra = get(table, "additionalProperties") {
                found += problems(pair.value, extra, at: inner, depth: depth + 1)
            }
        }
        return found
    }

    private func arrayProblems(_ array: ArrayObject, _ table: TableObject, _ place: String, _ depth: Int) -> [String] {
        guard let schema = get(table, "items") else { return [] }
        return array.items.enumerated().flatMap { problems($0.element, schema, at: place + "/\($0.offset)", depth: depth + 1) }
    }
}
