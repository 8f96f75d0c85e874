import DotNetPrimitives
import ShellValues

/// `System.Type`: what a type tells about itself.
enum TypeObjectMembers {
    static func install() {
        MemberSource.install("System.Type") { _ in
            TypeDeclaration(
                properties: names + kinds + relations, methods: testing + generics + enumerations + members,
                staticMethods: [
                    method("type GetType(string typeName)") { call in
                        TypeTable.find(call.text(0)).map { .object($0) } ?? .null
                    },
                    method("System.TypeCode GetTypeCode(type type)") { call in
                        .enumeration((call[0].asObject as? NetType).map(TypeCodes.code) ?? 0, "System.TypeCode")
                    },
                ])
        }
        MemberSource.install("System.RuntimeType") { _ in TypeDeclaration() }
    }

    static func own(_ value: Value) throws -> NetType {
        guard let type = value.asObject as? NetType else { throw Failure.null("type") }
        return type
    }

    private static func read(_ declaration: String, _ get: @escaping (NetType) -> Value) -> PropertyDeclaration {
        property(declaration) { target in get(try own(target)) }
    }

    private static let assembly = "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e"

    /// Generic arguments come with their assembly, in double brackets.
    static func fullName(_ type: NetType) -> String {
        if let element = type.elementType { return fullName(element) + String(type.name.suffix(while: "[],")) }
        if type.arguments.isEmpty { return type.fullName }
        let arguments = type.arguments.map { "[" + fullName($0) + ", " + assemblyName($0) + "]" }
        return type.fullName + "[" + arguments.joined(separator: ",") + "]"
    }

    private static func assemblyName(_ type: NetType) -> String {
        if type.namespace.hasPrefix("System.Management.Automation") || type.namespace.hasPrefix("Microsoft.PowerShell") {
            return "System.Management.Automation, Version=7.6.0.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35"
        }
        return assembly
    }

    private static var names: [PropertyDeclaration] {
        [
            read("string Name") { .string(shortName($0)) },
            read("string FullName") { .string(fullName($0)) },
            read("string Namespace") { $0.namespace.isEmpty ? .null : .string($0.namespace) },
            read("string AssemblyQualifiedName") { .string(fullName($0) + ", " + assemblyName($0)) },
            read("guid GUID") { _ in GuidMembers.box(.empty) },
        ]
    }

    private static func shortName(_ type: NetType) -> String {
        guard let element = type.elementType else {
            return type.name.split(separator: "+").last.map(String.init) ?? ""
        }
        return shortName(element) + String(type.name.suffix(while: "[],"))
    }

    private static func flag(_ name: String, _ test: @escaping (NetType) -> Bool) -> PropertyDeclaration {
        read("bool \(name)") { .bool(test($0)) }
    }

    private static let primitives: Set<String> = [
        "Boolean", "Char", "SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Single", "Double",
    ]

    private static let abstracts: Set<String> = [
        "Array", "Enum", "ValueType", "Encoding", "StringComparer", "Stream", "TextReader", "TextWriter", "Delegate",
        "HashAlgorithm", "XmlNode",
    ]

    /// Static classes are abstract and sealed at once.
    private static let statics: Set<String> = [
        "Math", "Convert", "Environment", "Console", "BitConverter", "Path", "File", "Directory", "GC", "Enumerable",
        "WebUtility", "Marshal", "Activator",
    ]

    private static func isValue(_ type: NetType) -> Bool { type.kind == .valueType || type.kind == .enumeration }

    private static var kinds: [PropertyDeclaration] {
        [
            flag("IsInterface") { $0.kind == .interface }, flag("IsArray") { $0.kind == .array },
            flag("IsClass") { $0.kind != .interface && !isValue($0) }, flag("IsEnum") { $0.isEnum },
            flag("IsValueType", isValue), flag("IsPrimitive") { $0.namespace == "System" && primitives.contains($0.name) },
            flag("IsGenericType") { !$0.arguments.isEmpty || $0.kind == .genericDefinition },
            flag("IsGenericTypeDefinition") { $0.kind == .genericDefinition },
            flag("IsConstructedGenericType") { !$0.arguments.isEmpty }, flag("ContainsGenericParameters") { $0.kind == .genericDefinition },
            flag("HasElementType") { $0.elementType != nil },
            flag("IsAbstract") { $0.kind == .interface || abstracts.contains($0.name) || statics.contains($0.name) },
            flag("IsSealed") {
                isValue($0) || $0.kind == .array || $0 === NetType.string || statics.contains($0.name)
            },
        ] + [
            flag("IsPublic") { _ in true }, flag("IsNotPublic") { _ in false }, flag("IsNested") { $0.name.contains("+") },
            flag("IsVisible") { _ in true }, flag("IsSerializable") { isValue($0) || $0 === NetType.string },
            flag("IsByRef") { _ in false }, flag("IsPointer") { _ in false }, flag("IsCOMObject") { _ in false },
            flag("IsGenericParameter") { _ in false },
        ]
    }

    private static var relations: [PropertyDeclaration] {
        [
            read("type BaseType") { $0.kind == .interface ? .null : $0.base.map { .object($0) } ?? .null },
            read("type UnderlyingSystemType") { .object($0) },
            read("type DeclaringType") { _ in .null },
            read("type[] GenericTypeArguments") { types($0.arguments) },
            read("System.Reflection.Assembly Assembly") { .object(AssemblyObject(assemblyName($0))) },
            read("System.Reflection.Module Module") { .object(ModuleObject(assemblyName($0))) },
            read("System.Reflection.MemberTypes MemberType") { _ in .enumeration(32, "System.Reflection.MemberTypes") },
        ]
    }

    static func types(_ types: [NetType]) -> Value {
        .object(ArrayObject(ContiguousArray(types.map { Value.object($0) }), elementType: .reflectionType))
    }

    private static func other(_ call: MethodCall) -> NetType? { call[0].asObject as? NetType }

    private static var testing: [MethodOverload] {
        [
            method("bool IsAssignableFrom(type c)") { call in
                let type = try own(call.target)
                return .bool(other(call)?.isAssignable(to: type) ?? false)
            },
            method("bool IsAssignableTo(type targetType)") { call in
                guard let other = other(call) else { return .bool(false) }
                return .bool(try own(call.target).isAssignable(to: other))
            },
            method("bool IsInstanceOfType(System.Object o)") { call in
                let type = try own(call.target)
                return .bool(call[0].type?.isAssignable(to: type) ?? false)
            },
            method("bool IsSubclassOf(type c)") { call in
                guard let other = other(call) else { throw Failure.null("c") }
                return .bool(try own(call.target).chain.dropFirst().contains { $0 === other })
            },
            method("type GetElementType()") { call in try own(call.target).elementType.map { .object($0) } ?? .null },
            method("type GetInterface(string name)") { call in
                let name = call.text(0)
                let found = interfaces(try own(call.target)).first { $0.name == name || $0.fullName == name }
                return found.map { .object($0) } ?? .null
            },
            method("type[] GetInterfaces()") { call in types(interfaces(try own(call.target))) },
            method("string ToString()") { call in .string(try own(call.target).displayFullName) },
        ]
    }

    private static func interfaces(_ type: NetType) -> [NetType] {
        var result: [NetType] = []
        var pending = type.chain.flatMap { $0.interfaces }
        while let next = pending.popLast() {
            if result.contains(where: { $0 === next }) { continue }
            result.append(next)
            pending.append(contentsOf: next.interfaces)
        }
        return result
    }

    private static var generics: [MethodOverload] {
        [
            method("type[] GetGenericArguments()") { call in types(try own(call.target).arguments) },
            method("type GetGenericTypeDefinition()") { call in
                let type = try own(call.target)
                if type.arguments.isEmpty && type.kind != .genericDefinition {
                    throw Failure.operation("This operation is only valid on generic types.")
                }
                return TypeTable.find(type.fullName).map { .object($0) } ?? .object(type)
            },
            method("type MakeArrayType()") { call in .object(try own(call.target).arrayType) },
            method("type MakeArrayType(int rank)") { call in
                .object(GenericInstances.array(of: try own(call.target), rank: max(1, min(call.int(0), 32))))
            },
            method("type MakeGenericType(params type[] typeArguments)") { call in
                let arguments = try call.items(0).compactMap { $0.asObject as? NetType }
                let name = String(try own(call.target).fullName.prefix { $0 != "`" })
                return .object(TypeTable.instance(of: name, arguments))
            },
        ]
    }

    private static var enumerations: [MethodOverload] {
        [
            forward("string[] GetEnumNames()", "GetNames"), forward("array GetEnumValues()", "GetValues"),
            forward("type GetEnumUnderlyingType()", "GetUnderlyingType"),
            forward("string GetEnumName(System.Object value)", "GetName"),
            forward("bool IsEnumDefined(System.Object value)", "IsDefined"),
        ]
    }

    /// The same as a static method of `System.Enum` with the type as its first argument.
    private static func forward(_ signature: String, _ name: String) -> MethodOverload {
        method(signature) { call in
            let overloads = NetType.enumType.members.staticMethods[Symbol(name)] ?? []
            let arguments = [call.target] + call.arguments
            guard let overload = overloads.first(where: { $0.parameters.count == arguments.count }) else { return .null }
            return try overload.run(MethodCall(interpreter: call.interpreter, target: .null, arguments: arguments))
        }
    }
}

extension String {
    /// The longest end made of these characters only.
    fileprivate func suffix(while characters: String) -> Substring {
        var end = self[...]
        var result = ""
        while let last = end.last, characters.contains(last) {
            result.insert(last, at: result.startIndex)
            end = end.dropLast()
        }
        return result[...]
    }
}
