import ShellValues

/// A tuple: `Item1`, `Item2` …
final class TupleObject: RecordObject {
    override func netText(_ interpreter: (any Interpreter)?) -> String {
        let items = (0..<type.arguments.count).map { field($0).netString(interpreter) }
        return "(" + items.joined(separator: ", ") + ")"
    }

    var items: [Value] { (0..<type.arguments.count).map { field($0) } }

    override func isEqual(to other: NetObject) -> Bool {
        guard let other = other as? TupleObject, other.type === type else { return false }
        return zip(items, other.items).allSatisfy { NetEquality.equal($0, $1) }
    }

    override var hashKey: HashKey { .boxed(AnyHashable(items.map { HashKey($0, ignoringCase: false) })) }
}

/// `System.Tuple` and `System.ValueTuple` of one to seven items.
enum Tuples {
    static let generics: [GenericEntry] = (1...7).flatMap { arity in
        [entry("System.Tuple", arity), entry("System.ValueTuple", arity)]
    }

    private static func entry(_ name: String, _ arity: Int) -> GenericEntry {
        GenericEntry(name, arity) { arguments in make(name, arguments) }
    }

    private static func make(_ name: String, _ arguments: [NetType]) -> NetType {
        let isValue = name == "System.ValueTuple"
        return NetType(
            name + "`" + String(arguments.count), kind: isValue ? .valueType : .classType,
            base: isValue ? .valueType : .object, interfaces: [.comparable], arguments: arguments,
            declare: { type in declaration(type) })
    }

    private static func declaration(_ type: NetType) -> TypeDeclaration {
        var parameters: [MethodParameter] = []
        var properties: [PropertyDeclaration] = []
        for (i, argument) in type.arguments.enumerated() {
            parameters.append(MethodParameter("item\(i + 1)", argument))
            properties.append(.field(i, "Item\(i + 1)", argument))
        }
        let constructor = MethodOverload("new", parameters, returns: type) { call in
            .object(TupleObject(type, ContiguousArray(call.arguments)))
        }
        return TypeDeclaration(constructors: [constructor], properties: properties)
    }

    /// A `ValueTuple` of these items.
    static func value(_ items: [Value], _ types: [NetType]) -> Value { tuple("System.ValueTuple", items, types) }

    static func tuple(_ name: String, _ items: [Value], _ types: [NetType]) -> Value {
        let type = GenericInstances.get(name + "`" + String(types.count), types) { make(name, $0) }
        return .object(TupleObject(type, ContiguousArray(items)))
    }

    /// The class with the `Create` methods.
    static let factory = makeFactory("System.Tuple")
    static let valueFactory = makeFactory("System.ValueTuple")

    private static func makeFactory(_ name: String) -> NetType {
        NetType(name, declare: { _ in TypeDeclaration(staticMethods: (1...7).map { create(name, $0) }) })
    }

    private static func create(_ name: String, _ arity: Int) -> MethodOverload {
        let parameters = (1...arity).map { MethodParameter("item\($0)", .object) }
        return MethodOverload("Create", parameters, returns: .object) { call in
            tuple(name, call.arguments, call.arguments.map { $0.type ?? .object })
        }
    }
}
