import ShellValues
import Testing

@Suite struct MemberTests {
    static let person = NetType("Person", declare: { type in
        TypeDeclaration(
            constructors: [
                MethodOverload("new", [], returns: type) { _ in .object(RecordObject(type, [.int(0), .null])) },
                MethodOverload("new", [MethodParameter("age", .int)], returns: type) { call in .object(RecordObject(type, [call[0], .null])) },
            ],
            properties: [
                .field(0, "Age", .int), .field(1, "Name", .string),
                PropertyDeclaration("Fixed", .int) { _, _ in .int(7) },
                PropertyDeclaration("Broken", .int) { _, _ in throw NetFailure(ExceptionTypes.invalidOperation, "no") },
            ],
            methods: [
                MethodOverload("Pick", [MethodParameter("value", .int)], returns: .string) { _ in .string("int") },
                MethodOverload("Pick", [MethodParameter("value", .double)], returns: .string) { _ in .string("double") },
                MethodOverload("Pick", [MethodParameter("value", .string)], returns: .string) { _ in .string("string") },
                MethodOverload("Sum", [MethodParameter("numbers", NetType.int.arrayType, rest: true)], returns: .int) { call in
                    .int(Int32((call[0].asObject as? ArrayObject)?.items.count ?? -1))
                },
                MethodOverload("Fail", returns: .void) { _ in throw NetFailure(ExceptionTypes.format, "bad") },
            ])
    })

    private let ctx = TestInterpreter()
    private func make(_ age: Int32 = 3) -> Value { .object(RecordObject(Self.person, [.int(age), .string("Ann")])) }

    @Test func propertiesAreFoundAndConverted() throws {
        let target = make()
        try Members.set(target, Symbol("age"), .string("12"), ctx)
        #expect(try Members.get(target, Symbol("AGE"), ctx).map(shown) == "int 12")
        #expect(try Members.get(target, Symbol("missing"), ctx) == nil)
    }

    @Test func settersReportWhatIsWrong() {
        let ctx = ctx
        let target = make()
        let fixed = failure { try Members.set(target, Symbol("Fixed"), .int(1), ctx); return .null }
        #expect(fixed.id == "PropertyAssignmentException" && fixed.message == "'Fixed' is a ReadOnly property.")
        let wrong = failure { try Members.set(target, Symbol("Age"), .string("x"), ctx); return .null }
        #expect(wrong.id == "ExceptionWhenSetting")
        let missing = failure { try Members.set(.object(CustomObject([("a", .int(1))])), Symbol("zz"), .int(1), ctx); return .null }
        #expect(missing.id == "ExceptionWhenSetting")
        let broken = failure { try Members.get(target, Symbol("Broken"), ctx) ?? .null }
        #expect(broken.message == "Exception getting \"Broken\": \"no\"")
    }

    @Test func dictionariesAnswerTheirKeysFirst() throws {
        let table: Value = .table((.string("Count"), .int(99)), (.int(1), .string("one")))
        #expect(try Members.get(table, Symbol("count"), ctx).map(shown) == "int 99")
        #expect(try Members.get(table, Symbol("1"), ctx).map(shown) == nil)
    }

    @Test func collectionsGiveTheMembersOfTheirElements() throws {
        let people: Value = .list(make(1), make(2), .int(5))
        #expect(try Members.getEnumerating(people, Symbol("Age"), ctx).map(shown) == "System.Object[] 1 2")
        #expect(try Members.getEnumerating(people, Symbol("Count"), ctx).map(shown) == "int 3")
        #expect(try Members.getEnumerating(.int(5), Symbol("Count"), ctx).map(shown) == "int 1")
    }

    static func pick(_ argument: Value, _ expected: String) -> Row {
        Row(shown(argument), "string " + expected) { ctx in
            try Members.invoke(.object(RecordObject(person, [.int(1), .null])), Symbol("Pick"), [argument], ctx)
        }
    }

    static let picks: [Row] = [
        pick(.int(1), "int"), pick(.double(1), "double"), pick(.float(1), "double"), pick(.string("1"), "string"), pick(.long(1), "double"),
    ]

    @Test(arguments: picks) func overloadsAreChosenByRank(_ row: Row) { #expect(row.outcome() == row.expected) }

    @Test func restArgumentsAreCollected() throws {
        #expect(try shown(Members.invoke(make(), Symbol("Sum"), [.int(1), .string("2")], ctx)) == "int 2")
        #expect(try shown(Members.invoke(make(), Symbol("Sum"), [], ctx)) == "int 0")
        let array: Value = .object(ArrayObject([.int(1), .int(2), .int(3)], elementType: .int))
        #expect(try shown(Members.invoke(make(), Symbol("Sum"), [array], ctx)) == "int 3")
    }

    @Test func callsReportWhatIsWrong() {
        let ctx = ctx
        let target = make()
        #expect(failure { try Members.invoke(.null, Symbol("Foo"), [], ctx) }.id == "InvokeMethodOnNull")
        #expect(failure { try Members.invoke(target, Symbol("Foo"), [], ctx) }.id == "MethodNotFound")
        let count = failure { try Members.invoke(target, Symbol("Pick"), [.int(1), .int(2)], ctx) }
        #expect(count.message == "Cannot find an overload for \"Pick\" and the argument count: \"2\".")
        let thrown = failure { try Members.invoke(target, Symbol("Fail"), [], ctx) }
        #expect(thrown.id == "FormatException" && thrown.message == "Exception calling \"Fail\" with \"0\" argument(s): \"bad\"")
    }

    @Test func constructorsAndBagsOfPropertiesMakeObjects() throws {
        let made = try Conversion.convert(.table((.string("Age"), .string("4")), (.string("Name"), .string("Bo"))), to: Self.person, ctx)
        #expect(try Members.get(made, Symbol("Name"), ctx)?.asString == "Bo")
        let ctx = ctx
        let unknown = failure { try Conversion.convert(.table((.string("zz"), .int(1))), to: Self.person, ctx) }
        #expect(unknown.id == "ObjectCreationError")
        #expect(unknown.message.hasSuffix("The settable properties are: [Age <System.Int32>], [Name <System.String>]."))
        #expect(try shown(Members.get(Conversion.convert(.int(9), to: Self.person, ctx), Symbol("Age"), ctx) ?? .null) == "int 9")
    }

    @Test func forEachAndWhereWorkOnEverything() throws {
        let double = ClosureBlock { item, _ in if case .int(let n) = item { [.int(n * 2)] } else { [] } }
        let big = ClosureBlock { item, _ in if case .int(let n) = item { [.bool(n > 1)] } else { [.bool(false)] } }
        let items: Value = .list(.int(1), .int(2), .int(3))
        #expect(try Members.invoke(items, Symbol("ForEach"), [.object(double)], ctx).text(ctx) == "2 4 6")
        #expect(try Members.invoke(items, Symbol("Where"), [.object(big)], ctx).text(ctx) == "2 3")
        #expect(try Members.invoke(items, Symbol("Where"), [.object(big), .string("First")], ctx).text(ctx) == "2")
        #expect(try Members.invoke(.int(5), Symbol("ForEach"), [.object(double)], ctx).text(ctx) == "10")
    }

    @Test func propertiesAreListedInOrder() {
        let custom = CustomObject([("b", .int(1)), ("a", .string("x"))])
        custom.extras = InstanceExtras()
        custom.extras?.members.append(ExtraMember("c", .alias("a")))
        let views = Properties.list(.object(custom), ctx)
        #expect(views.map(\.name) == ["b", "a", "c"])
        #expect(views.map(\.memberType) == ["NoteProperty", "NoteProperty", "AliasProperty"])
        #expect(views.map(\.definition) == ["int b=1", "string a=x", "c = a"])
        #expect(Properties.list(make(), ctx).map(\.definition).first == "int Age {get;set;}")
    }

    @Test func psobjectShowsAndChangesMembers() throws {
        let custom: Value = .object(CustomObject([("a", .int(1))]))
        let view = try #require(try Members.get(custom, Symbol("psobject"), ctx))
        let properties = try #require(try Members.get(view, Symbol("Properties"), ctx))
        let first = try Indexing.get(properties, [.string("a")], ctx)
        try Members.set(first, Symbol("Value"), .int(5), ctx)
        #expect(custom.text(nil) == "@{a=5}")
        _ = try Members.invoke(properties, Symbol("Remove"), [.string("a")], ctx)
        #expect(try Members.get(custom, Symbol("a"), ctx).map(shown) == nil)
    }
}
