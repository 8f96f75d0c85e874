/// A .NET type as PowerShell scripts see it. Its members are declared as data (`TypeDeclaration`) and built at first use.
///
/// Built-in types are `static let`s, one per type; generic instances and arrays are made once per argument.
public final class NetType: NetObject, @unchecked Sendable {
    public enum Kind: Sendable { case classType, valueType, enumeration, interface, array, genericDefinition, userClass }

    /// `Int32`, `List`1`, `Object[]`.
    public let name: String
    /// `System`, `System.Collections.Generic`; empty for user classes.
    public let namespace: String
    public let kind: Kind
    /// PowerShell's short name (`int`), when there is one.
    public let accelerator: String?
    /// The element type of an array type.
    public let elementType: NetType?
    /// Generic arguments, in order.
    public let arguments: [NetType]

    private let makeBase: @Sendable () -> NetType?
    private let makeInterfaces: @Sendable () -> [NetType]
    private let declare: @Sendable (NetType) -> TypeDeclaration
    private let memberCache = Once<TypeMembers>()
    private let baseCache = Once<NetType?>()
    private let arrayCache = Once<NetType>()
    /// How a boxed instance prints (`ToString()`); nil prints the type name.
    public let boxText: (@Sendable (Value) -> String)?
    /// Members of a user class, filled by the runtime when it defines the class.
    public var userClass: AnyObject?

    public init(
        _ fullName: String, kind: Kind = .classType, accelerator: String? = nil,
        base: @escaping @autoclosure @Sendable () -> NetType? = NetType.object,
        interfaces: @escaping @autoclosure @Sendable () -> [NetType] = [],
        element: NetType? = nil, arguments: [NetType] = [],
        boxText: (@Sendable (Value) -> String)? = nil,
        declare: @escaping @Sendable (NetType) -> TypeDeclaration = { _ in TypeDeclaration() }
    ) {
        let cut = NetType.namespaceEnd(fullName)
        self.namespace = cut.map { String(fullName[..<$0]) } ?? ""
        self.name = cut.map { String(fullName[fullName.utf8.index(after: $0)...]) } ?? fullName
        self.kind = kind
        self.accelerator = accelerator
        self.makeBase = base
        self.makeInterfaces = interfaces
        self.elementType = element
        self.arguments = arguments
        self.boxText = boxText
        self.declare = declare
    }

    /// The last dot before any `[` or backtick; nil when there is none.
    private static func namespaceEnd(_ fullName: String) -> String.Index? {
        let bytes = fullName.utf8
        return bytes.prefix { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "`") }.lastIndex(of: UInt8(ascii: "."))
    }

    public override var type: NetType { .typeObject }

    /// `System.Int32`; arrays and generics as .NET's `FullName` without assembly names.
    public var fullName: String { namespace.isEmpty ? name : namespace + "." + name }

    public var base: NetType? { baseCache.get(makeBase) }

    public var interfaces: [NetType] { makeInterfaces() }

    /// The members, built from the declaration at first use. As long as nothing has declared them they are built anew
    /// each time, so that a look before the declarations are installed does not fix an empty answer.
    public var members: TypeMembers {
        if let known = memberCache.made { return known }
        let declaration = declare(self)
        return declaration.isProvisional ? TypeMembers(declaration) : memberCache.get { TypeMembers(declaration) }
    }

    /// The one-dimensional array type of this element type.
    public var arrayType: NetType { arrayCache.get { NetType.makeArray(of: self) } }

    private static func makeArray(of element: NetType) -> NetType {
        NetType(element.fullName + "[]", kind: .array, accelerator: element.accelerator.map { $0 + "[]" },
            base: .array, interfaces: NetType.array.interfaces, element: element)
    }

    public override func netText(_ interpreter: (any Interpreter)?) -> String { displayFullName }

    /// What `[type].ToString()` gives: generic arguments in brackets.
    public var displayFullName: String {
        arguments.isEmpty ? fullName : fullName + "[" + arguments.map(\.displayFullName).joined(separator: ",") + "]"
    }

    /// The name PowerShell shows in messages and in `Get-Member`: the accelerator when there is one.
    public var displayName: String {
        if let accelerator { return accelerator }
        if let elementType { return elementType.displayName + "[]" }
        if arguments.isEmpty { return fullName }
        let bare = fullName.prefix { $0 != "`" }
        return bare + "[" + arguments.map(\.displayName).joined(separator: ",") + "]"
    }

    /// Whether a value of this type may stand where `other` is wanted (inheritance and interfaces, no conversion).
    public func isAssignable(to other: NetType) -> Bool {
        if self === other || other === NetType.object { return true }
        var current: NetType? = self
        while let type = current {
            if type === other { return true }
            if other.kind == .interface, type.interfaces.contains(where: { $0.isAssignable(to: other) }) { return true }
            current = type.base
        }
        if other.kind == .interface, let wanted = other.arguments.first, other.arguments.count == 1 {
            return isSequence(of: wanted, other.name)
        }
        if kind == .array, other.kind == .array, let mine = elementType, let wanted = other.elementType {
            return mine.kind != .valueType && mine.isAssignable(to: wanted)
        }
        return false
    }

    /// Whether the type is an array or generic collection whose elements an interface such as `IEnumerable[T]` takes.
    private func isSequence(of wanted: NetType, _ interface: String) -> Bool {
        let names = ["IEnumerable`1", "ICollection`1", "IList`1", "IReadOnlyCollection`1", "IReadOnlyList`1"]
        guard names.contains(interface) else { return false }
        let isCollection = arguments.count == 1 && interfaces.contains { $0.isAssignable(to: .enumerable) }
        guard let mine = elementType ?? (isCollection ? arguments.first : nil) else { return false }
        return mine === wanted || mine.kind != .valueType && mine.kind != .enumeration && mine.isAssignable(to: wanted)
    }

    /// The type and its bases, most derived first: what `pstypenames` lists.
    public var chain: [NetType] {
        var result: [NetType] = []
        var current: NetType? = self
        while let type = current {
            result.append(type)
            current = type.base
        }
        return result
    }

    public var isEnum: Bool { kind == .enumeration }
}

/// Types are the same when they are the same object.
extension NetType: Hashable {
    public static func == (a: NetType, b: NetType) -> Bool { a === b }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
