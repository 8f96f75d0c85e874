import DotNetPrimitives
import ShellValues

/// The static methods of `System.Array`.
enum ArrayStatics {
    static var all: [MethodOverload] {
        making + copying + searching + ordering + finding + findingMore
    }

    /// The value an array's place starts with.
    static func blank(_ type: NetType) -> Value {
        switch type.fullName {
        case "System.Boolean": .bool(false)
        case "System.Char": .char(0)
        case "System.SByte": .sbyte(0)
        case "System.Byte": .byte(0)
        case "System.Int16": .short(0)
        case "System.UInt16": .ushort(0)
        case "System.Int32": .int(0)
        case "System.UInt32": .uint(0)
        case "System.Int64": .long(0)
        case "System.UInt64": .ulong(0)
        case "System.Single": .float(0)
        case "System.Double": .double(0)
        case "System.Decimal": .decimal(.zero)
        case "System.DateTime": .date(.minValue)
        case "System.TimeSpan": .span(.zero)
        case "System.Guid": GuidMembers.box(.empty)
        case "System.Numerics.BigInteger": .big(.zero)
        default: type.isEnum ? .object(EnumObject(0, type: type)) : .null
        }
    }

    /// A value for an element of this type; fails when it is of another.
    static func fit(_ value: Value, _ type: NetType, _ call: MethodCall) throws -> Value {
        if value.isNull { return blank(type) }
        if let own = value.type, own.isAssignable(to: type) { return value }
        if let widened = Widening.widen(value, to: type) { return widened }
        throw NetFailure(
            ExceptionTypes.invalidCast, "Object cannot be stored in an array of this type.")
    }

    private static func create(_ call: MethodCall, _ lengths: [Int]) throws -> Value {
        guard let type = call[0].asObject as? NetType else { throw Failure.null("elementType") }
        var total = 1
        for length in lengths {
            if length < 0 { throw Failure.range("Non-negative number required.", "length") }
            let (product, overflow) = total.multipliedReportingOverflow(by: length)
            if overflow || product > 100_000_000 {
                throw NetFailure(exceptionType("System.OutOfMemoryException"), "Array dimensions exceeded supported range.")
            }
            total = product
        }
        let items = ContiguousArray(repeating: blank(type), count: total)
        return .object(ArrayObject(items, elementType: type, dimensions: lengths.count > 1 ? lengths : nil))
    }

    private static var making: [MethodOverload] {
        [
            method("array CreateInstance(type elementType, int length)") { call in try create(call, [call.int(1)]) },
            method("array CreateInstance(type elementType, int length1, int length2)") { call in
                try create(call, [call.int(1), call.int(2)])
            },
            method("array CreateInstance(type elementType, int length1, int length2, int length3)") { call in
                try create(call, [call.int(1), call.int(2), call.int(3)])
            },
            method("array CreateInstance(type elementType, params int[] lengths)") { call in
                try create(call, try call.items(1).map { $0.integer ?? 0 })
            },
            method("void Resize(ref array array, int newSize)") { call in
                guard let place = call[0].asObject as? ReferenceObject else { throw Failure.null("array") }
                let old = try ArrayMembers.array(try place.get())
                if call.int(1) < 0 { throw Failure.range("Non-negative number required.", "newSize") }
                var items = ContiguousArray(old.items.prefix(call.int(1)))
                while items.count < call.int(1) { items.append(blank(old.elementType)) }
                try place.set(.object(ArrayObject(items, elementType: old.elementType)))
                return .nothing
            },
        ]
    }

    static func copy(
        _ source: ArrayObject, _ from: Int, _ target: ArrayObject, _ to: Int, _ count: Int, _ call: MethodCall
    ) throws {
        if count < 0 { throw Failure.range("Non-negative number required.", "length") }
        guard from >= 0, to >= 0 else { throw Failure.range("Number was less than the array's lower bound in the first dimension.", from < 0 ? "sourceIndex" : "destinationIndex") }
        guard count <= source.items.count - from else {
            throw Failure.argument(
                "Source array was not long enough. Check the source index, length, and the array's lower bounds.",
                "sourceArray")
        }
        guard count <= target.items.count - to else {
            throw Failure.argument(
                "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.",
                "destinationArray")
        }
        let items = source.items[from..<(from + count)]
        for (i, item) in items.enumerated() { target.items[to + i] = try fit(item, target.elementType, call) }
    }

    private static var copying: [MethodOverload] {
        let five: (MethodCall) throws -> Value = { call in
            try copy(ArrayMembers.array(call[0]), call.int(1), ArrayMembers.array(call[2]), call.int(3), call.int(4), call)
            return .nothing
        }
        return [
            method("void Copy(array sourceArray, array destinationArray, int length)") { call in
                try copy(ArrayMembers.array(call[0]), 0, ArrayMembers.array(call[1]), 0, call.int(2), call)
                return .nothing
            },
            method(
                "void Copy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, int length)",
                five),
            method(
                "void ConstrainedCopy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, "
                    + "int length)", five),
            method("void Clear(array array)") { call in
                let array = try ArrayMembers.array(call[0])
                array.items = ContiguousArray(repeating: blank(array.elementType), count: array.items.count)
                return .nothing
            },
            method("void Clear(array array, int index, int length)") { call in
                let array = try ArrayMembers.array(call[0])
                for i in try range(call, 1, array.items.count) { array.items[i] = blank(array.elementType) }
                return .nothing
            },
            method("void Fill(array array, System.Object value)") { call in
                let array = try ArrayMembers.array(call[0])
                let value = try fit(call[1], array.elementType, call)
                array.items = ContiguousArray(repeating: value, count: array.items.count)
                return .nothing
            },
        ]
    }

    /// The range that two arguments, index and length, give.
    static func range(_ call: MethodCall, _ index: Int, _ count: Int) throws -> Range<Int> {
        let (start, length) = (call.int(index), call.int(index + 1))
        guard start >= 0, length >= 0 else { throw Failure.range("Non-negative number required.", start < 0 ? "index" : "length") }
        guard start <= count, length <= count - start else {
            throw Failure.argument(
                "Offset and length were out of bounds for the array or count is greater than the number of elements from "
                    + "index to the end of the source collection.")
        }
        return start..<(start + length)
    }

    private static func find(_ call: MethodCall, last: Bool) throws -> Value {
        let items = try ArrayMembers.array(call[0]).items
        if last {
            let start = call.arguments.count > 2 ? call.int(2) : items.count - 1
            let found = items.indices.last { $0 <= start && NetEquality.equal(items[$0], call[1]) }
            return .number(found ?? -1)
        }
        let start = call.arguments.count > 2 ? call.int(2) : 0
        guard start >= 0, start <= items.count else { throw Failure.range(Bounds.indexAtMostSize, "startIndex") }
        let end = call.arguments.count > 3 ? start + call.int(3) : items.count
        let found = items.indices.first { $0 >= start && $0 < end && NetEquality.equal(items[$0], call[1]) }
        return .number(found ?? -1)
    }

    private static var searching: [MethodOverload] {
        [
            method("int IndexOf(array array, System.Object value)") { call in try find(call, last: false) },
            method("int IndexOf(array array, System.Object value, int startIndex)") { call in try find(call, last: false) },
            method("int IndexOf(array array, System.Object value, int startIndex, int count)") { call in
                try find(call, last: false)
            },
            method("int LastIndexOf(array array, System.Object value)") { call in try find(call, last: true) },
            method("int LastIndexOf(array array, System.Object value, int startIndex)") { call in
                try find(call, last: true)
            },
            method("int BinarySearch(array array, System.Object value)") { call in
                .number(try binary(ArrayMembers.array(call[0]).items, call[1], NetOrder.compare))
            },
            method("int BinarySearch(array array, System.Object value, System.Collections.IComparer comparer)") { call in
                let order = NetOrder.comparison(call[2], call.interpreter)
                return .number(try binary(ArrayMembers.array(call[0]).items, call[1], order))
            },
        ]
    }

    /// The place of a value in sorted items, or the complement of where it would stand.
    static func binary(
        _ items: ContiguousArray<Value>, _ value: Value, _ order: (Value, Value) throws -> Int
    ) throws -> Int {
        var (low, high) = (0, items.count - 1)
        while low <= high {
            let middle = low + (high - low) / 2
            let result = try order(items[middle], value)
            if result == 0 { return middle }
            if result < 0 { low = middle + 1 } else { high = middle - 1 }
        }
        return ~low
    }

    private static func sort(_ call: MethodCall, _ order: (Value, Value) throws -> Int, range: Range<Int>? = nil) throws -> Value {
        let array = try ArrayMembers.array(call[0])
        let range = range ?? 0..<array.items.count
        var part = ContiguousArray(array.items[range])
        try NetOrder.sort(&part, by: order)
        array.items.replaceSubrange(range, with: part)
        return .nothing
    }

    /// Sorts the keys and moves the items along.
    private static func sortPairs(_ call: MethodCall) throws -> Value {
        let (keys, items) = (try ArrayMembers.array(call[0]), try ArrayMembers.array(call[1]))
        guard items.items.count >= keys.items.count else { throw Failure.argument("Source array was not long enough.") }
        let pairs = try zip(keys.items, items.items).sorted { try NetOrder.compare($0.0, $1.0) < 0 }
        for (i, pair) in pairs.enumerated() { (keys.items[i], items.items[i]) = pair }
        return .nothing
    }

    private static var ordering: [MethodOverload] {
        [
            method("void Reverse(array array)") { call in
                try ArrayMembers.array(call[0]).items.reverse()
                return .nothing
            },
            method("void Reverse(array array, int index, int length)") { call in
                let array = try ArrayMembers.array(call[0])
                let range = try range(call, 1, array.items.count)
                array.items.replaceSubrange(range, with: array.items[range].reversed())
                return .nothing
            },
            method("void Sort(array array)") { call in try sort(call, NetOrder.compare) },
            method("void Sort(array keys, array items)") { call in try sortPairs(call) },
            method("void Sort(array array, int index, int length)") { call in
                let count = try ArrayMembers.array(call[0]).items.count
                return try sort(call, NetOrder.compare, range: try range(call, 1, count))
            },
            method("void Sort(array array, System.Collections.IComparer comparer)") { call in
                try sort(call, NetOrder.comparison(call[1], call.interpreter))
            },
            method("void Sort(array array, System.Comparison[System.Object] comparison)") { call in
                try sort(call, NetOrder.comparison(call[1], call.interpreter))
            },
        ]
    }

    private static let predicate = "array array, System.Predicate[System.Object] match"

    private static var finding: [MethodOverload] {
        [
            method("System.Object Find(\(predicate))") { call in
                let array = try ArrayMembers.array(call[0])
                return try array.items.first { try Delegates.test(call, 1, $0) } ?? blank(array.elementType)
            },
            method("System.Object FindLast(\(predicate))") { call in
                let array = try ArrayMembers.array(call[0])
                return try array.items.last { try Delegates.test(call, 1, $0) } ?? blank(array.elementType)
            },
            method("array FindAll(\(predicate))") { call in
                let array = try ArrayMembers.array(call[0])
                let found = try array.items.filter { try Delegates.test(call, 1, $0) }
                return .object(ArrayObject(ContiguousArray(found), elementType: array.elementType))
            },
            method("int FindIndex(\(predicate))") { call in
                .number(try ArrayMembers.array(call[0]).items.firstIndex { try Delegates.test(call, 1, $0) } ?? -1)
            },
            method("int FindLastIndex(\(predicate))") { call in
                .number(try ArrayMembers.array(call[0]).items.lastIndex { try Delegates.test(call, 1, $0) } ?? -1)
            },
        ]
    }

    private static var findingMore: [MethodOverload] {
        [
            method("bool Exists(\(predicate))") { call in
                .bool(try ArrayMembers.array(call[0]).items.contains { try Delegates.test(call, 1, $0) })
            },
            method("bool TrueForAll(\(predicate))") { call in
                .bool(try ArrayMembers.array(call[0]).items.allSatisfy { try Delegates.test(call, 1, $0) })
            },
            method("void ForEach(array array, System.Action[System.Object] action)") { call in
                for item in try ArrayMembers.array(call[0]).items { _ = try Delegates.call(call, 1, [item]) }
                return .nothing
            },
            method("System.Object[] ConvertAll(array array, System.Converter[System.Object,System.Object] converter)") {
                call in .array(try ArrayMembers.array(call[0]).items.map { try Delegates.call(call, 1, [$0]) })
            },
        ]
    }
}
