import ShellValues
import Testing

@testable import DotNetTypes

@Suite struct CollectionTests {
    private func ints(_ numbers: Int32...) -> Value {
        .object(ArrayObject(ContiguousArray(numbers.map { Value.int($0) }), elementType: .int))
    }

    @Test func listsGrowAndSort() throws {
        let list = try Call.new("System.Collections.Generic.List[int]", ints(3, 1, 2))
        _ = try Call.on(list, "Add", .int(5))
        _ = try Call.on(list, "Sort")
        #expect(Call.text { list } == "1|2|3|5")
        #expect(Call.text { try Call.get(list, "Count") } == "4")
        let big = TestBlock { .bool(($0.first?.integer ?? 0) > 2) }
        #expect(Call.text { try Call.on(list, "FindAll", .object(big)) } == "3|5")
        #expect(Call.text { try Call.on(list, "RemoveAll", .object(big)) } == "2")
        #expect(
            Call.text { try Call.on(list, "Insert", .int(5), .int(1)) }
                == "ArgumentOutOfRangeException: Index must be within the bounds of the List. (Parameter 'index')")
        #expect(
            Call.text { try Call.on(list, "RemoveAt", .int(5)) }
                == "ArgumentOutOfRangeException: Index was out of range. Must be non-negative and less than the size of "
                + "the collection. (Parameter 'index')")
    }

    @Test func genericInstancesAreMadeOnce() throws {
        let a = try #require(TypeTable.find("System.Collections.Generic.Dictionary[string,int]"))
        let b = try #require(TypeTable.find("system.collections.generic.dictionary[String, Int32]"))
        #expect(a === b)
        #expect(a.displayFullName == "System.Collections.Generic.Dictionary`2[System.String,System.Int32]")
        let sequence = try #require(TypeTable.find("System.Collections.Generic.IEnumerable[int]"))
        #expect(NetType.int.arrayType.isAssignable(to: sequence))
        #expect(!NetType.object.arrayType.isAssignable(to: sequence))
    }

    @Test func dictionariesKeepKeysApart() throws {
        let table = try Call.new("System.Collections.Generic.Dictionary[string,int]")
        _ = try Call.on(table, "Add", .string("a"), .int(1))
        _ = try Call.on(table, "Add", .string("A"), .int(2))
        #expect(Call.text { try Call.get(table, "Keys") } == "a|A")
        #expect(
            Call.text { try Call.on(table, "Add", .string("a"), .int(3)) }
                == "ArgumentException: An item with the same key has already been added. Key: a")
        let place = Place()
        #expect(Call.text { try Call.on(table, "TryGetValue", .string("b"), place.reference) } == "False")
        #expect(place.value.integer == 0)
    }

    @Test func hashtablesNameBothKeysOfAClash() throws {
        let table = TableObject()
        table.set(.string("a"), .int(1))
        #expect(
            Call.text { try Call.on(.object(table), "Add", .string("A"), .int(2)) }
                == "ArgumentException: Item has already been added. Key in dictionary: 'a'  Key being added: 'A'")
    }

    @Test func sortedCollectionsStaySorted() throws {
        let table = try Call.new("System.Collections.SortedList")
        _ = try Call.on(table, "Add", .string("b"), .int(1))
        _ = try Call.on(table, "Add", .string("a"), .int(2))
        #expect(Call.text { try Call.get(table, "Keys") } == "a|b")
        #expect(Call.text { try Call.on(table, "GetByIndex", .int(0)) } == "2")
        let set = try Call.new("System.Collections.Generic.SortedSet[int]", ints(3, 1, 2))
        #expect(Call.text { try Call.on(set, "GetViewBetween", .int(2), .int(3)) } == "2|3")
        #expect(Call.text { try Call.get(set, "Max") } == "3")
    }

    @Test func setsCombine() throws {
        let set = try Call.new("System.Collections.Generic.HashSet[int]", ints(1, 2, 3))
        #expect(Call.text { try Call.on(set, "Add", .int(3)) } == "False")
        _ = try Call.on(set, "SymmetricExceptWith", ints(2, 3, 4))
        #expect(Call.text { set } == "1|4")
        #expect(Call.text { try Call.on(set, "IsSubsetOf", ints(1, 4, 9)) } == "True")
    }

    @Test func queuesAndStacksTakeFromTheRightEnd() throws {
        let queue = try Call.new("System.Collections.Generic.Queue[int]", ints(1, 2))
        let stack = try Call.new("System.Collections.Generic.Stack[int]", ints(1, 2))
        #expect(Call.text { try Call.on(queue, "Dequeue") } == "1")
        #expect(Call.text { try Call.on(stack, "Pop") } == "2")
        _ = try Call.on(stack, "Pop")
        #expect(Call.text { try Call.on(stack, "Pop") } == "InvalidOperationException: Stack empty.")
    }

    @Test func sequencesCompute() throws {
        #expect(Call.text { try Call.on(type: "Linq.Enumerable", "Range", .int(1), .int(3)) } == "1|2|3")
        #expect(Call.text { try Call.on(type: "Linq.Enumerable", "Sum", ints(1, 2, 3)) } == "6")
        #expect(
            Call.text { try Call.on(type: "Linq.Enumerable", "First", ints()) }
                == "InvalidOperationException: Sequence contains no elements")
    }
}
