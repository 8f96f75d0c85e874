import ShellValues

/// `Nullable[T]`: values of it are plain values or null.
enum NullableType {
    static let generics: [GenericEntry] = [
        GenericEntry("System.Nullable", 1) { arguments in
            NetType("System.Nullable`1", kind: .valueType, base: .valueType, arguments: arguments)
        },
    ]
}
