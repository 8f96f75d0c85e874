/// `+` and `*` over collections and text.
enum Collections {
    /// An enumerable plus anything is an `object[]`; nil when the left side is none.
    static func append(_ object: NetObject, _ b: Value) throws -> Value? {
        guard object.isEnumerable, !(object is TableObject) else { return nil }
        var items = try object.enumerate()
        if case .object(let other) = b, other.isEnumerable, !(other is TableObject) {
            items.append(contentsOf: try other.enumerate())
        } else {
            items.append(b.isNull ? .null : b)
        }
        return .object(ArrayObject(items))
    }

    /// Two dictionaries in a new one of the left side's type.
    static func merge(_ table: TableObject, _ b: Value) throws -> Value {
        guard case .object(let other as TableObject) = Conversion.plain(b) else {
            throw PSFailure("AddHashTableToNonHashTable", "A hash table can only be added to another hash table.")
        }
        let result = table.copy()
        for (key, value) in other.pairs {
            if let known = result.keys.first(where: { HashKey($0, ignoringCase: table.ignoresCase) == HashKey(key, ignoringCase: table.ignoresCase) }) {
                throw PSFailure.bare(ExceptionTypes.argument,
                    "Item has already been added. Key in dictionary: '\(known.text(nil))'  Key being added: '\(key.text(nil))'")
            }
            result.set(key, value)
        }
        return .object(result)
    }

    static func repeated(_ text: String, _ b: Value, _ ctx: any Interpreter) throws -> String {
        guard case .int(let times) = try Conversion.convert(b, to: .int, ctx) else { return "" }
        guard times >= 0 else {
            throw PSFailure.bare(ExceptionTypes.argumentOutOfRange,
                "times ('\(times)') must be a non-negative value. (Parameter 'times')\nActual value was \(times).")
        }
        if text.isEmpty { return "" }
        try checkSize(text.utf8.count, Int(times))
        return String(repeating: text, count: Int(times))
    }

    static func repeated(_ items: ContiguousArray<Value>, _ b: Value, _ ctx: any Interpreter) throws -> Value {
        guard case .uint(let times) = try Conversion.convert(b, to: .uint, ctx) else { return .null }
        if items.isEmpty { return .object(ArrayObject([])) }
        try checkSize(items.count, Int(times))
        var result = ContiguousArray<Value>()
        result.reserveCapacity(items.count * Int(times))
        for _ in 0..<times { result.append(contentsOf: items) }
        return .object(ArrayObject(result))
    }

    /// Sizes no .NET process could hold.
    private static func checkSize(_ size: Int, _ times: Int) throws {
        let (total, overflow) = size.multipliedReportingOverflow(by: times)
        guard !overflow, total <= 1 << 30 else {
            throw PSFailure.bare(NetType("System.OutOfMemoryException", base: ExceptionTypes.system), "Insufficient memory to continue the execution of the program.")
        }
    }
}
