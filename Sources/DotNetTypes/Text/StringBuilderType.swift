import ShellValues

/// A text under construction.
final class StringBuilderObject: NetObject {
    var text: String
    var capacity: Int

    init(_ text: String, capacity: Int = 16) {
        self.text = text
        self.capacity = max(capacity, text.utf16.count)
    }

    override var type: NetType { StringBuilderType.type }
    override func netText(_ interpreter: (any Interpreter)?) -> String { text }
}

/// `System.Text.StringBuilder`.
enum StringBuilderType {
    static let type = NetType("System.Text.StringBuilder", declare: { _ in
        TypeDeclaration(
            constructors: constructors, properties: properties,
            methods: appending + formatting + inserting + replacing + reading)
    })

    private static func own(_ value: Value) throws -> StringBuilderObject {
        guard let builder = value.asObject as? StringBuilderObject else { throw Failure.null("builder") }
        return builder
    }

    private static func make(_ text: String, _ capacity: Int = 16) -> Value {
        .object(StringBuilderObject(text, capacity: capacity))
    }

    private static var constructors: [MethodOverload] {
        [
            method("new()") { _ in make("") },
            method("new(int capacity)") { call in
                if call.int(0) < 0 { throw Failure.range("'capacity' must be greater than zero.", "capacity") }
                return make("", call.int(0) == 0 ? 16 : call.int(0))
            },
            method("new(string value)") { call in make(call.text(0)) },
            method("new(string value, int capacity)") { call in make(call.text(0), call.int(1)) },
            method("new(string value, int startIndex, int length, int capacity)") { call in
                make(call.text(0).units(call.int(1), call.int(2)), call.int(3))
            },
        ]
    }

    private static var properties: [PropertyDeclaration] {
        [
            property("int Capacity", set: { target, value in try own(target).capacity = value.integer ?? 16 }) { target in
                let builder = try own(target)
                var room = builder.capacity
                while room < builder.text.utf16.count { room *= 2 }
                builder.capacity = room
                return .number(room)
            },
            property("int MaxCapacity") { _ in .int(.max) },
            property("int Length", set: { target, value in try resize(own(target), value.integer ?? 0) }) { target in
                .number(try own(target).text.utf16.count)
            },
        ]
    }

    private static func resize(_ builder: StringBuilderObject, _ length: Int) throws {
        if length < 0 { throw Failure.range("Length cannot be less than zero.", "value") }
        let missing = length - builder.text.utf16.count
        builder.text = missing > 0 ? builder.text + String(repeating: "\0", count: missing) : builder.text.units(0, length)
    }

    /// A method that changes the builder and answers it.
    private static func change(
        _ signature: String, _ run: @escaping (StringBuilderObject, MethodCall) throws -> Void
    ) -> MethodOverload {
        method("System.Text.StringBuilder " + signature) { call in
            try run(try own(call.target), call)
            return call.target
        }
    }

    private static var appending: [MethodOverload] {
        let kinds = ["bool", "char", "byte", "int", "long", "float", "double", "decimal", "uint", "ulong", "System.Object"]
        return [
            change("Append(string value)") { $0.text += $1.text(0) },
            change("Append(char value, int repeatCount)") { builder, call in
                if call.int(1) < 0 { throw Failure.negative("repeatCount", call.int(1)) }
                builder.text += String(repeating: call.text(0), count: call.int(1))
            },
            change("Append(string value, int startIndex, int count)") { builder, call in
                builder.text += call.text(0).units(call.int(1), call.int(2))
            },
            change("Append(char[] value)") { builder, call in builder.text += try characters(call, 0) },
        ] + kinds.map { kind in
            change("Append(\(kind) value)") { $0.text += $1[0].netString($1.interpreter) }
        } + [
            change("AppendLine()") { builder, _ in builder.text += "\n" },
            change("AppendLine(string value)") { builder, call in builder.text += call.text(0) + "\n" },
        ]
    }

    private static func characters(_ call: MethodCall, _ index: Int) throws -> String {
        String(decoding: try call.items(index).map { UInt16(truncatingIfNeeded: $0.integer ?? 0) }, as: UTF16.self)
    }

    private static var formatting: [MethodOverload] {
        let direct: (StringBuilderObject, MethodCall) throws -> Void = { builder, call in
            let arguments = ContiguousArray(call.arguments.dropFirst())
            builder.text += try TextFormat.fill(try call.required(0, "format"), arguments, call.interpreter)
        }
        let joined: (StringBuilderObject, MethodCall) throws -> Void = { builder, call in
            let parts = try call.items(1).map { $0.netString(call.interpreter) }
            builder.text += parts.joined(separator: call.text(0))
        }
        return [
            change("AppendFormat(string format, System.Object arg0)", direct),
            change("AppendFormat(string format, System.Object arg0, System.Object arg1)", direct),
            change("AppendFormat(string format, System.Object arg0, System.Object arg1, System.Object arg2)", direct),
            change("AppendFormat(string format, params System.Object[] args)") { builder, call in
                builder.text += try TextFormat.fill(try call.required(0, "format"), call.items(1), call.interpreter)
            },
            change("AppendFormat(System.IFormatProvider provider, string format, params System.Object[] args)") { builder, call in
                let culture = Cultures.of(call[0])
                builder.text += try TextFormat.fill(call.text(1), call.items(2), call.interpreter, culture)
            },
            change("AppendJoin(string separator, params System.Object[] values)", joined),
            change("AppendJoin(string separator, params string[] values)", joined),
            change("AppendJoin(char separator, params System.Object[] values)", joined),
        ]
    }

    private static func insert(_ builder: StringBuilderObject, _ place: Int, _ text: String) throws {
        let count = builder.text.utf16.count
        guard place >= 0, place <= count else { throw Failure.range(Bounds.indexAtMostSize, "index") }
        builder.text = builder.text.units(0, place) + text + builder.text.units(place, count)
    }

    private static var inserting: [MethodOverload] {
        [
            change("Insert(int index, string value)") { try insert($0, $1.int(0), $1.text(1)) },
            change("Insert(int index, string value, int count)") { builder, call in
                try insert(builder, call.int(0), String(repeating: call.text(1), count: max(0, call.int(2))))
            },
            change("Insert(int index, char value)") { try insert($0, $1.int(0), $1.text(1)) },
            change("Insert(int index, char[] value)") { builder, call in
                try insert(builder, call.int(0), try characters(call, 1))
            },
            change("Insert(int index, System.Object value)") { builder, call in
                try insert(builder, call.int(0), call[1].netString(call.interpreter))
            },
            change("Remove(int startIndex, int length)") { builder, call in
                let count = builder.text.utf16.count
                if call.int(1) < 0 { throw Failure.range("Length cannot be less than zero.", "length") }
                if call.int(0) < 0 { throw Failure.range("StartIndex cannot be less than zero.", "startIndex") }
                if call.int(1) > count - call.int(0) { throw Failure.range(Bounds.indexBelowSize, "length") }
                builder.text = builder.text.units(0, call.int(0)) + builder.text.units(call.int(0) + call.int(1), count)
            },
            change("Clear()") { builder, _ in builder.text = "" },
        ]
    }

    private static var replacing: [MethodOverload] {
        let replace: (StringBuilderObject, MethodCall) throws -> Void = { builder, call in
            let old = try call.required(0, "oldValue")
            if old.isEmpty { throw Failure.argument("The value cannot be an empty string.", "oldValue") }
            builder.text = TextCutting.replace(builder.text, old, call.text(1), .ordinal)
        }
        let part: (StringBuilderObject, MethodCall) throws -> Void = { builder, call in
            let (start, end) = (call.int(2), call.int(2) + call.int(3))
            let middle = TextCutting.replace(builder.text.units(start, call.int(3)), call.text(0), call.text(1), .ordinal)
            builder.text = builder.text.units(0, start) + middle + builder.text.units(end, builder.text.utf16.count)
        }
        return [
            change("Replace(string oldValue, string newValue)", replace),
            change("Replace(string oldValue, string newValue, int startIndex, int count)", part),
            change("Replace(char oldChar, char newChar)", replace),
            change("Replace(char oldChar, char newChar, int startIndex, int count)", part),
        ]
    }

    private static func unit(_ call: MethodCall) throws -> (StringBuilderObject, [UInt16], Int) {
        let builder = try own(call.target)
        let units = Array(builder.text.utf16)
        guard units.indices.contains(call.int(0)) else {
            throw NetFailure(ExceptionTypes.indexOutOfRange, "Index was outside the bounds of the array.")
        }
        return (builder, units, call.int(0))
    }

    private static var reading: [MethodOverload] {
        let get: (MethodCall) throws -> Value = { call in
            let (_, units, index) = try unit(call)
            return .char(units[index])
        }
        return [
            method("string ToString()") { call in .string(try own(call.target).text) },
            method("string ToString(int startIndex, int length)") { call in
                .string(try own(call.target).text.units(call.int(0), call.int(1)))
            },
            method("char Chars(int index)", get), method("char get_Item(int index)", get),
            method("void set_Item(int index, char value)") { call in
                let (builder, units, index) = try unit(call)
                var changed = units
                changed[index] = call.char(1)
                builder.text = String(decoding: changed, as: UTF16.self)
                return .nothing
            },
            method("int EnsureCapacity(int capacity)") { call in
                let builder = try own(call.target)
                builder.capacity = max(builder.capacity, call.int(0))
                return .number(builder.capacity)
            },
        ]
    }
}
