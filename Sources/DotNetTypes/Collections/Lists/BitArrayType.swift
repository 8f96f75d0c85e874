import ShellValues

/// `System.Collections.BitArray`.
enum BitArrayType {
    static let type = NetType(
        "System.Collections.BitArray", interfaces: [.collection, .enumerable],
        declare: { type in
            TypeDeclaration(
                constructors: constructors(type),
                properties: [property("int Length") { .number(try ListParts.list($0).items.count) }, ListParts.count],
                methods: single + combined)
        })

    private static func make(_ bits: some Sequence<Bool>, _ type: NetType) -> Value {
        .object(ListObject(ContiguousArray(bits.map { Value.bool($0) }), type: type))
    }

    private static func constructors(_ type: NetType) -> [MethodOverload] {
        [
            method("new(int length)") { call in
                if call.int(0) < 0 { throw Failure.negative("length", call.int(0)) }
                return make(repeatElement(false, count: call.int(0)), type)
            },
            method("new(int length, bool defaultValue)") { call in
                if call.int(0) < 0 { throw Failure.negative("length", call.int(0)) }
                return make(repeatElement(call.bool(1), count: call.int(0)), type)
            },
            method("new(byte[] bytes)") { call in
                make(call[0].byteArray.flatMap { byte in (0..<8).map { byte >> $0 & 1 == 1 } }, type)
            },
            method("new(bool[] values)") { call in make(try call.items(0).map { $0.integer == 1 }, type) },
            method("new(int[] values)") { call in
                make(try call.items(0).flatMap { value in (0..<32).map { (value.integer ?? 0) >> $0 & 1 == 1 } }, type)
            },
        ]
    }

    private static var single: [MethodOverload] {
        let get: (MethodCall) throws -> Value = { call in try ListParts.own(call).items[ListParts.index(call)] }
        let set: (MethodCall) throws -> Value = { call in
            let list = try ListParts.own(call)
            list.items[try ListParts.index(call)] = .bool(call.bool(1))
            return .nothing
        }
        return [
            method("bool Get(int index)", get), method("bool Item(int index)", get), method("bool get_Item(int index)", get),
            method("void Set(int index, bool value)", set), method("void set_Item(int index, bool value)", set),
            method("void SetAll(bool value)") { call in
                let list = try ListParts.own(call)
                list.items = ContiguousArray(repeating: .bool(call.bool(0)), count: list.items.count)
                return .nothing
            },
            method("bool HasAllSet()") { call in .bool(try ListParts.own(call).items.allSatisfy { $0.integer == 1 }) },
            method("bool HasAnySet()") { call in .bool(try ListParts.own(call).items.contains { $0.integer == 1 }) },
        ]
    }

    private static func combine(_ name: String, _ run: @escaping (Bool, Bool) -> Bool) -> MethodOverload {
        method("System.Collections.BitArray \(name)(System.Collections.BitArray value)") { call in
            let (list, other) = (try ListParts.own(call), try ListParts.list(call[0]))
            guard list.items.count == other.items.count else { throw Failure.argument("Array lengths must be the same.") }
            let bits = zip(list.items, other.items).map { Value.bool(run($0.integer == 1, $1.integer == 1)) }
            list.items = ContiguousArray(bits)
            return call.target
        }
    }

    private static var combined: [MethodOverload] {
        [
            combine("And") { $0 && $1 }, combine("Or") { $0 || $1 }, combine("Xor") { $0 != $1 },
            method("System.Collections.BitArray Not()") { call in
                let list = try ListParts.own(call)
                list.items = ContiguousArray(list.items.map { Value.bool($0.integer != 1) })
                return call.target
            },
        ]
    }
}
