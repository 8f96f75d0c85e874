import ShellValues
import Testing

@Suite struct ArgumentTests {
    private let ctx = TestInterpreter()

    @Test func onlyBooleansAndNumbersBecomeBooleanArguments() throws {
        #expect(try shown(Conversion.convertArgument(.int(5), to: .bool, ctx)) == "bool True")
        let ctx = ctx
        let text = failure { try Conversion.convertArgument(.string("x"), to: .bool, ctx) }
        #expect(text.message.hasPrefix("Cannot convert value \"System.String\" to type \"System.Boolean\". Boolean parameters accept only"))
    }

    @Test func strictIndicesStayInsideTheBounds() throws {
        let array: Value = .list(.int(1), .int(2))
        let ctx = ctx
        #expect(try shown(Indexing.getStrict(array, [.int(-2)], ctx)) == "int 1")
        #expect(failure { try Indexing.getStrict(array, [.int(2)], ctx) }.id == "System.IndexOutOfRangeException")
        #expect(failure { try Indexing.getStrict(.string("abc"), [.int(9)], ctx) }.id == "System.IndexOutOfRangeException")
        #expect(try shown(Indexing.getStrict(.table(), [.int(9)], ctx)) == "null")
    }

    @Test func clausesOfSwitchAreComparedAsTexts() throws {
        #expect(try Operators.matchesClause(.string("10"), .int(10), ignoringCase: true, ctx))
        #expect(try !Operators.matchesClause(.int(10), .string("010"), ignoringCase: true, ctx))
        #expect(try !Operators.matchesClause(.bool(true), .int(1), ignoringCase: true, ctx))
        #expect(try Operators.matchesClause(.null, .null, ignoringCase: true, ctx))
    }

    @Test func datesAndSpansAddUp() throws {
        let day = try Conversion.convert(.long(638_396_640_000_000_000), to: .long, ctx)
        #expect(shown(day) == "long 638396640000000000")
        let span: Value = DefaultValues.of(.timeSpan)
        #expect(try Operators.add(DefaultValues.of(.dateTime), span, ctx).text(nil) == "01/01/0001 00:00:00")
        #expect(try shown(Operators.subtract(DefaultValues.of(.dateTime), DefaultValues.of(.dateTime), ctx)) == "timespan 00:00:00")
    }

    @Test func arraysAreMadeInAnyRank() throws {
        let made = try Members.construct(NetType.int.arrayType, [.int(3)], ctx)
        #expect(shown(made) == "int[] 0 0 0")
        let ctx = ctx
        #expect(failure { try Members.construct(NetType.int.arrayType, [.int(-1)], ctx) }.id == "OverflowException")
    }
}

@Suite struct EndlessDataTests {
    @Test func collectionsThatHoldThemselvesEnd() throws {
        let ctx = TestInterpreter()
        let array = ArrayObject([.int(1)])
        array.items.append(.object(array))
        #expect(try Members.getEnumerating(.object(array), Symbol("Missing"), ctx).map(shown) == nil)
        #expect(failure { try Members.invoke(.object(array), Symbol("Missing"), [], ctx) }.id == "MethodNotFound")
        #expect(Value.object(array).text(ctx) == "1 System.Object[]")
        let list = ListObject([])
        list.items.append(.object(list))
        #expect(Conversion.truth(.object(list)))
    }

    @Test func hugeRepetitionsOfNothingAreNothing() throws {
        #expect(try Operators.multiply(.list(), .long(4_000_000_000), TestInterpreter()).text(nil).isEmpty)
        #expect(failure { try Operators.multiply(.string("abc"), .int(.max), TestInterpreter()) }.id == "System.OutOfMemoryException")
    }
}
