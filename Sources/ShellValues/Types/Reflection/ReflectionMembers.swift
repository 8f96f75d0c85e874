/// Members of `System.Type`.
enum ReflectionMembers {
    private static func type(_ value: Value) -> NetType? { value.asObject as? NetType }

    private static func read(_ name: String, _ result: NetType, _ get: @escaping (NetType) -> Value) -> PropertyDeclaration {
        PropertyDeclaration(name, result) { _, value in type(value).map(get) ?? .null }
    }

    private static func flag(_ name: String, _ get: @escaping (NetType) -> Bool) -> PropertyDeclaration {
        read(name, .bool) { .bool(get($0)) }
    }

    static var type: TypeDeclaration {
        TypeDeclaration(properties: names + flags, methods: methods, staticMethods: [
            MethodOverload("GetType", [MethodParameter("typeName", .string)], returns: .reflectionType) { call in
                call.interpreter.findType(call[0].text(nil)).map { .object($0) } ?? .null
            }
        ])
    }

    private static var names: [PropertyDeclaration] {
        [
            read("Name", .string) { .string($0.name) },
            read("FullName", .string) { .string(ReflectionNames.fullName($0)) },
            read("Namespace", .string) { $0.namespace.isEmpty ? .null : .string($0.namespace) },
            read("AssemblyQualifiedName", .string) { .string(ReflectionNames.qualified($0)) },
            read("Assembly", .object) { .string(ReflectionNames.assembly($0)) },
            read("BaseType", .reflectionType) { $0.base.map { .object($0) } ?? .null },
            read("UnderlyingSystemType", .reflectionType) { .object($0) },
            read("GenericTypeArguments", NetType.reflectionType.arrayType) { types($0.arguments) },
        ]
    }

    private static func types(_ list: [NetType]) -> Value {
        .object(ArrayObject(ContiguousArray(list.map { Value.object($0) }), elementType: .reflectionType))
    }

    private static var flags: [PropertyDeclaration] {
        [
            flag("IsEnum") { $0.isEnum },
            flag("IsArray") { $0.kind == .array },
            flag("IsValueType") { $0.kind == .valueType || $0.kind == .enumeration },
            flag("IsClass") { [.classType, .userClass, .array].contains($0.kind) },
            flag("IsInterface") { $0.kind == .interface },
            flag("IsGenericType") { !$0.arguments.isEmpty || $0.kind == .genericDefinition },
            flag("IsGenericTypeDefinition") { $0.kind == .genericDefinition },
            flag("IsPrimitive") { isPrimitive($0) },
            flag("IsPublic") { _ in true },
            flag("IsAbstract") { $0.kind == .interface || isStatic($0) },
            flag("IsSealed") { isStatic($0) || $0.kind == .valueType || $0.kind == .enumeration || $0 === NetType.string || $0.kind == .array },
        ]
    }

    /// A class with nothing but static members.
    private static func isStatic(_ type: NetType) -> Bool {
        let declared = type.members.declaration
        return type.kind == .classType && declared.constructors.isEmpty && declared.methods.isEmpty && declared.properties.isEmpty
            && !declared.staticMethods.isEmpty
    }

    private static func isPrimitive(_ type: NetType) -> Bool {
        if type === NetType.bool || type === NetType.char { return true }
        guard let kind = NumericKind(type) else { return false }
        return kind <= .double
    }

    private static var methods: [MethodOverload] {
        [
            MethodOverload("ToString", returns: .string) { call in .string(type(call.target)?.displayFullName ?? "") },
            with("IsAssignableFrom", .bool) { own, other in .bool(other.isAssignable(to: own)) },
            with("IsAssignableTo", .bool) { own, other in .bool(own.isAssignable(to: other)) },
            with("IsSubclassOf", .bool) { own, other in .bool(own !== other && own.chain.contains { $0 === other }) },
            MethodOverload("IsInstanceOfType", [MethodParameter("o", .object)], returns: .bool) { call in
                guard let own = type(call.target) else { return .bool(false) }
                return .bool(Operators.isInstance(call[0], own))
            },
            own("GetElementType", .reflectionType) { $0.elementType.map { .object($0) } ?? .null },
            own("GetInterfaces", NetType.reflectionType.arrayType) { types(interfaces($0)) },
            own("GetGenericArguments", NetType.reflectionType.arrayType) { types($0.arguments) },
            own("MakeArrayType", .reflectionType) { .object($0.arrayType) },
            own("GetEnumUnderlyingType", .reflectionType) { .object($0.members.declaration.enumeration?.underlying ?? .int) },
            own("GetEnumNames", NetType.string.arrayType) { type in
                .object(ArrayObject(strings: type.members.declaration.enumeration.map(EnumNames.sorted) ?? []))
            },
            own("GetEnumValues", .array) { enumValues($0) },
            own("GetConstructors", .array) { constructors($0) },
            own("GetMethods", .array) { ReflectionNames.members($0, $0.members.declaration.methods.map(\.name)) },
            own("GetProperties", .array) { ReflectionNames.members($0, $0.chain.flatMap { $0.members.declaration.properties.map(\.name) }) },
        ]
    }

    private static func own(_ name: String, _ result: NetType, _ get: @escaping (NetType) -> Value) -> MethodOverload {
        MethodOverload(name, returns: result) { call in type(call.target).map(get) ?? .null }
    }

    private static func with(_ name: String, _ result: NetType, _ get: @escaping (NetType, NetType) -> Value) -> MethodOverload {
        MethodOverload(name, [MethodParameter("c", .reflectionType)], returns: result) { call in
            guard let own = type(call.target), let other = type(call[0]) else { return .bool(false) }
            return get(own, other)
        }
    }

    private static func interfaces(_ type: NetType) -> [NetType] {
        var result: [NetType] = []
        for found in type.chain.flatMap(\.interfaces) {
            for each in [found] + found.interfaces where !result.contains(where: { $0 === each }) { result.append(each) }
        }
        return result
    }

    private static func enumValues(_ type: NetType) -> Value {
        guard let declared = type.members.declaration.enumeration else { return .null }
        let values = declared.values.sorted { UInt64(bitPattern: $0) < UInt64(bitPattern: $1) }
        return .object(ArrayObject(ContiguousArray(values.map { Value.object(EnumObject($0, type: type)) }), elementType: type))
    }

    private static func constructors(_ type: NetType) -> Value {
        ReflectionNames.members(type, type.members.declaration.constructors.map { _ in ".ctor" })
    }
}

/// Names of types as reflection gives them, and members as named objects.
enum ReflectionNames {
    /// Generic arguments come with their assembly.
    static func fullName(_ type: NetType) -> String {
        if let element = type.elementType, !element.arguments.isEmpty { return fullName(element) + "[]" }
        if type.arguments.isEmpty { return type.fullName }
        return type.fullName + "[" + type.arguments.map { "[" + qualified($0) + "]" }.joined(separator: ",") + "]"
    }

    static func qualified(_ type: NetType) -> String { fullName(type) + ", " + assembly(type) }

    static func assembly(_ type: NetType) -> String {
        if type.kind == .userClass { return "PowerShell Class Assembly, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null" }
        if let known = AssemblyNames.find(type.namespace) { return known }
        if type.namespace.hasPrefix("System.Management.Automation") || type.namespace.hasPrefix("Microsoft.PowerShell") {
            return "System.Management.Automation, Version=7.6.0.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35"
        }
        return "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e"
    }

    static func members(_ type: NetType, _ names: [String]) -> Value {
        .array(names.map { name in Value.object(CustomObject([("Name", .string(name)), ("DeclaringType", .object(type))])) })
    }
}
