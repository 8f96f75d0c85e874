import ShellValues
import Synchronization

/// Instances of generic types and arrays of higher rank, each made once.
enum GenericInstances {
    private struct Key: Hashable {
        let definition: String
        let arguments: [ObjectIdentifier]
    }

    private static let made = Mutex<[Key: NetType]>([:])

    /// The instance of a definition for these arguments.
    static func get(_ definition: String, _ arguments: [NetType], _ make: ([NetType]) -> NetType) -> NetType {
        let key = Key(definition: definition, arguments: arguments.map { ObjectIdentifier($0) })
        if let known = made.withLock({ $0[key] }) { return known }
        let type = make(arguments)
        return made.withLock { table in
            if let known = table[key] { return known }
            table[key] = type
            return type
        }
    }

    /// `int[,]` and the like; rank one is the element's own array type.
    static func array(of element: NetType, rank: Int) -> NetType {
        if rank <= 1 { return element.arrayType }
        let commas = String(repeating: ",", count: rank - 1)
        return get("[" + commas + "]", [element]) { arguments in
            let name = (arguments.first ?? .object).fullName + "[" + commas + "]"
            return NetType(
                name, kind: .array, accelerator: element.accelerator.map { $0 + "[" + commas + "]" },
                base: .array, interfaces: NetType.array.interfaces, element: element)
        }
    }
}
