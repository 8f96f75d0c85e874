/// The names under which PowerShell knows an object (`pstypenames`).
public enum TypeNames {
    /// Most derived first; a list changed on the instance wins.
    public static func of(_ value: Value) -> [String] {
        if case .object(let object) = value {
            if let changed = object.extras?.typeNames { return changed }
            if let wrapped = object as? WrappedValue { return of(wrapped.base) }
        }
        guard let type = value.type else { return [] }
        return names(of: type)
    }

    /// The chain of a type: the type, its bases, `System.Object`.
    public static func names(of type: NetType) -> [String] {
        if type.kind == .array, let element = type.elementType, element !== NetType.object {
            return [type.displayFullName, "System.Array", "System.Object"]
        }
        return type.chain.map(\.displayFullName)
    }
}
