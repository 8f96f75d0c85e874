import DotNetTypes
import ShellValues

/// Instances of .NET's generic collections for the classes here.
enum Generics {
    private static let space = "System.Collections.Generic."

    static func enumerable(_ type: NetType) -> NetType { TypeTable.instance(of: space + "IEnumerable", [type]) }
    static func list(_ type: NetType) -> NetType { TypeTable.instance(of: space + "List", [type]) }

    static func collection(_ type: NetType) -> NetType {
        TypeTable.instance(of: "System.Collections.ObjectModel.Collection", [type])
    }

    static func dictionary(_ key: NetType, _ value: NetType) -> NetType {
        TypeTable.instance(of: space + "Dictionary", [key, value])
    }

    /// A class of its own name that is a list.
    static func listClass(_ fullName: String, _ element: @escaping @autoclosure @Sendable () -> NetType) -> NetType {
        derived(fullName) { list(element()) }
    }

    /// A class of its own name that is a collection.
    static func collectionClass(
        _ fullName: String, _ element: @escaping @autoclosure @Sendable () -> NetType
    ) -> NetType {
        derived(fullName) { collection(element()) }
    }

    private static func derived(_ fullName: String, _ base: @escaping @Sendable () -> NetType) -> NetType {
        NetType(
            fullName, base: base(), interfaces: [.list, .collection, .enumerable],
            declare: { type in
                TypeDeclaration(constructors: [
                    MethodOverload("new", returns: type) { _ in .object(ListObject([], type: type)) }
                ])
            })
    }
}
