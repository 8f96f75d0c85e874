/// The members of a .NET type as data: what binding, conversion errors, `Get-Member` and completion read.
public struct TypeDeclaration {
    public var constructors: [MethodOverload]
    public var properties: [PropertyDeclaration]
    public var methods: [MethodOverload]
    public var staticProperties: [PropertyDeclaration]
    public var staticMethods: [MethodOverload]
    /// For enumerations: names and values in declaration order.
    public var enumeration: EnumDeclaration?
    /// Stands in until the type's own declaration is installed.
    var isProvisional = false

    public init(
        constructors: [MethodOverload] = [], properties: [PropertyDeclaration] = [], methods: [MethodOverload] = [],
        staticProperties: [PropertyDeclaration] = [], staticMethods: [MethodOverload] = [],
        enumeration: EnumDeclaration? = nil
    ) {
        self.constructors = constructors
        self.properties = properties
        self.methods = methods
        self.staticProperties = staticProperties
        self.staticMethods = staticMethods
        self.enumeration = enumeration
    }
}

/// One parameter of a method or constructor.
public struct MethodParameter {
    public let name: String
    public let type: NetType
    /// Takes the rest of the arguments (`params`).
    public let isRest: Bool
    /// The value used when the argument is left out; nil when it must be given.
    public let defaultValue: Value?
    /// A `ref` or `out` parameter: the argument must be a `[ref]`.
    public let isByRef: Bool

    public init(_ name: String, _ type: NetType, rest: Bool = false, default value: Value? = nil, byRef: Bool = false) {
        self.name = name
        self.type = type
        self.isRest = rest
        self.defaultValue = value
        self.isByRef = byRef
    }
}

/// What a method body gets: the engine, the instance (`.null` for static members) and converted arguments.
public struct MethodCall {
    public let interpreter: any Interpreter
    public let target: Value
    public let arguments: [Value]

    public init(interpreter: any Interpreter, target: Value, arguments: [Value]) {
        self.interpreter = interpreter
        self.target = target
        self.arguments = arguments
    }

    /// The n-th argument; `.null` beyond the end.
    public subscript(_ index: Int) -> Value { index >= 0 && index < arguments.count ? arguments[index] : .null }
}

/// One overload of a method or constructor. `run` gets arguments already converted to the declared types.
/// It throws `NetFailure` for a .NET exception, which the caller wraps as PowerShell does.
public struct MethodOverload {
    public let name: String
    public let parameters: [MethodParameter]
    public let returns: NetType
    public let run: (MethodCall) throws -> Value

    public init(
        _ name: String, _ parameters: [MethodParameter] = [], returns: NetType = .void,
        run: @escaping (MethodCall) throws -> Value
    ) {
        self.name = name
        self.parameters = parameters
        self.returns = returns
        self.run = run
    }
}

/// A property (or field) with its accessors. Without `set` it is read-only.
public struct PropertyDeclaration {
    public let name: String
    public let symbol: Symbol
    public let type: NetType
    public let get: (any Interpreter, Value) throws -> Value
    public let set: ((any Interpreter, Value, Value) throws -> Void)?
    /// Left out of `Get-Member`'s and `Select-Object *`'s lists (indexers, hidden members).
    public let isHidden: Bool

    public init(
        _ name: String, _ type: NetType, hidden: Bool = false,
        set: ((any Interpreter, Value, Value) throws -> Void)? = nil,
        get: @escaping (any Interpreter, Value) throws -> Value
    ) {
        self.name = name
        self.symbol = Symbol(name)
        self.type = type
        self.get = get
        self.set = set
        self.isHidden = hidden
    }

    /// The n-th field of a `RecordObject`.
    public static func field(_ index: Int, _ name: String, _ type: NetType) -> PropertyDeclaration {
        PropertyDeclaration(
            name, type,
            set: { _, target, value in (target.asObject as? RecordObject)?.set(index, value) },
            get: { _, target in (target.asObject as? RecordObject)?.field(index) ?? .null })
    }
}

/// Names and values of an enumeration.
public final class EnumDeclaration: @unchecked Sendable {
    public let isFlags: Bool
    public let underlying: NetType
    public let names: [String]
    public let values: [Int64]

    public init(flags: Bool = false, underlying: NetType = .int, _ pairs: [(String, Int64)]) {
        self.isFlags = flags
        self.underlying = underlying
        self.names = pairs.map(\.0)
        self.values = pairs.map(\.1)
    }
}

extension EnumDeclaration {
    /// The value of a name, without regard to case.
    public func value(named name: String) -> Int64? {
        for i in 0..<names.count where CaseFolding.equal(names[i], name) { return values[i] }
        return nil
    }
}

/// A declaration indexed by name, with inherited members found through `NetType.base` by the callers.
public final class TypeMembers {
    public let declaration: TypeDeclaration
    public private(set) var properties: [Symbol: PropertyDeclaration] = [:]
    public private(set) var methods: [Symbol: [MethodOverload]] = [:]
    public private(set) var staticProperties: [Symbol: PropertyDeclaration] = [:]
    public private(set) var staticMethods: [Symbol: [MethodOverload]] = [:]

    init(_ declaration: TypeDeclaration) {
        self.declaration = declaration
        for property in declaration.properties { properties[property.symbol] = property }
        for property in declaration.staticProperties { staticProperties[property.symbol] = property }
        for method in declaration.methods { methods[Symbol(method.name), default: []].append(method) }
        for method in declaration.staticMethods { staticMethods[Symbol(method.name), default: []].append(method) }
    }
}
