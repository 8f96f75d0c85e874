import ShellValues

/// An assembly, known by its name.
final class AssemblyObject: NetObject {
    let name: String
    init(_ name: String) { self.name = name }
    override var type: NetType { MemberInfos.assemblyType }
    override func isEqual(to other: NetObject) -> Bool { (other as? AssemblyObject)?.name == name }
    override var hashKey: HashKey { .text(name) }
    override func netText(_ interpreter: (any Interpreter)?) -> String { name }
}

/// A module, known by its assembly.
final class ModuleObject: NetObject {
    let name: String
    init(_ assembly: String) { self.name = String(assembly.prefix { $0 != "," }) + ".dll" }
    override var type: NetType { MemberInfos.moduleType }
    override func netText(_ interpreter: (any Interpreter)?) -> String { name }
}

/// A member of a type as reflection shows it.
final class MemberInfoObject: NetObject {
    let name: String
    let valueType: NetType
    let declaring: NetType
    let parameters: [MethodParameter]
    private let infoType: NetType

    init(_ name: String, _ valueType: NetType, in declaring: NetType, parameters: [MethodParameter] = [], type: NetType) {
        self.name = name
        self.valueType = valueType
        self.declaring = declaring
        self.parameters = parameters
        self.infoType = type
    }

    override var type: NetType { infoType }

    override func netText(_ interpreter: (any Interpreter)?) -> String {
        let types = parameters.map { $0.type.displayFullName }.joined(separator: ", ")
        let tail = infoType === MemberInfos.methodType ? "(" + types + ")" : ""
        return valueType.displayFullName + " " + name + tail
    }
}

/// The little of `System.Reflection` that scripts look at.
enum MemberInfos {
    static let methodType = NetType("System.Reflection.MethodInfo", declare: { _ in declaration("ReturnType") })
    static let propertyType = NetType("System.Reflection.PropertyInfo", declare: { _ in declaration("PropertyType") })
    static let fieldType = NetType("System.Reflection.FieldInfo", declare: { _ in declaration("FieldType") })

    static let assemblyType = NetType("System.Reflection.Assembly", declare: { _ in
        TypeDeclaration(
            properties: [
                property("string FullName") { .text(($0.asObject as? AssemblyObject)?.name) },
                property("string Location") { _ in .string("") },
            ],
            methods: [
                method("string ToString()") { call in .string(call.target.netString(nil)) },
            ],
            staticMethods: [
                method("System.Reflection.Assembly LoadWithPartialName(string partialName)") { call in
                    .object(AssemblyObject(call.text(0)))
                },
                method("System.Reflection.Assembly Load(string assemblyString)") { call in
                    .object(AssemblyObject(call.text(0)))
                },
            ])
    })

    static let moduleType = NetType("System.Reflection.Module", declare: { _ in
        TypeDeclaration(properties: [property("string Name") { .text(($0.asObject as? ModuleObject)?.name) }])
    })

    private static func declaration(_ typeName: String) -> TypeDeclaration {
        TypeDeclaration(
            properties: [
                property("string Name") { .text(($0.asObject as? MemberInfoObject)?.name) },
                property("type \(typeName)") { target in
                    (target.asObject as? MemberInfoObject).map { .object($0.valueType) } ?? .null
                },
                property("type DeclaringType") { target in
                    (target.asObject as? MemberInfoObject).map { .object($0.declaring) } ?? .null
                },
            ],
            methods: [
                method("string ToString()") { call in .string(call.target.netString(nil)) },
            ])
    }

    static func methods(_ type: NetType, _ name: String? = nil) -> [Value] {
        type.chain.flatMap { current -> [Value] in
            let declared = current.members.declaration.methods + current.members.declaration.staticMethods
            return declared.filter { name == nil || $0.name == name }.map { overload in
                .object(MemberInfoObject(
                    overload.name, overload.returns, in: current, parameters: overload.parameters, type: methodType))
            }
        }
    }

    static func properties(_ type: NetType, _ name: String? = nil) -> [Value] {
        type.chain.flatMap { current -> [Value] in
            let declared = current.members.declaration.properties
            return declared.filter { name == nil || $0.name == name }.map { found in
                .object(MemberInfoObject(found.name, found.type, in: current, type: propertyType))
            }
        }
    }

    static func fields(_ type: NetType) -> [Value] {
        let names = type.members.declaration.enumeration?.names ?? []
        return names.map { .object(MemberInfoObject($0, type, in: type, type: fieldType)) }
    }
}

extension TypeObjectMembers {
    static var members: [MethodOverload] {
        [
            method("System.Reflection.MethodInfo[] GetMethods()") { call in
                list(MemberInfos.methods(try own(call.target)), MemberInfos.methodType)
            },
            method("System.Reflection.MethodInfo GetMethod(string name)") { call in
                MemberInfos.methods(try own(call.target), call.text(0)).first ?? .null
            },
            method("System.Reflection.MethodInfo GetMethod(string name, type[] types)") { call in
                let wanted = try call.items(1).compactMap { $0.asObject as? NetType }
                return MemberInfos.methods(try own(call.target), call.text(0)).first { found in
                    let types = (found.asObject as? MemberInfoObject)?.parameters.map(\.type) ?? []
                    return types.count == wanted.count && zip(types, wanted).allSatisfy { $0 === $1 }
                } ?? .null
            },
            method("System.Reflection.PropertyInfo[] GetProperties()") { call in
                list(MemberInfos.properties(try own(call.target)), MemberInfos.propertyType)
            },
            method("System.Reflection.PropertyInfo GetProperty(string name)") { call in
                MemberInfos.properties(try own(call.target), call.text(0)).first ?? .null
            },
            method("System.Reflection.FieldInfo[] GetFields()") { call in
                list(MemberInfos.fields(try own(call.target)), MemberInfos.fieldType)
            },
            method("System.Object[] GetCustomAttributes(bool inherit)") { _ in .array([]) },
        ]
    }

    private static func list(_ items: [Value], _ type: NetType) -> Value {
        .object(ArrayObject(ContiguousArray(items), elementType: type))
    }
}
