import DotNetPrimitives
import ShellValues

/// An integer type that is a kind of `Value`.
protocol ShellInteger: FixedWidthInteger {
    static var shellName: String { get }
    var shell: Value { get }
}

extension Int8: ShellInteger {
    static var shellName: String { "sbyte" }
    var shell: Value { .sbyte(self) }
}
extension UInt8: ShellInteger {
    static var shellName: String { "byte" }
    var shell: Value { .byte(self) }
}
extension Int16: ShellInteger {
    static var shellName: String { "short" }
    var shell: Value { .short(self) }
}
extension UInt16: ShellInteger {
    static var shellName: String { "ushort" }
    var shell: Value { .ushort(self) }
}
extension Int32: ShellInteger {
    static var shellName: String { "int" }
    var shell: Value { .int(self) }
}
extension UInt32: ShellInteger {
    static var shellName: String { "uint" }
    var shell: Value { .uint(self) }
}
extension Int64: ShellInteger {
    static var shellName: String { "long" }
    var shell: Value { .long(self) }
}
extension UInt64: ShellInteger {
    static var shellName: String { "ulong" }
    var shell: Value { .ulong(self) }
}

extension ShellInteger {
    /// The value of this kind in an argument of this type; zero for any other.
    static func of(_ value: Value) -> Self {
        switch value.bare {
        case .ulong(let number): Self(truncatingIfNeeded: number)
        case let other: other.integer.map { Self(truncatingIfNeeded: $0) } ?? 0
        }
    }

    /// Whether the value is of exactly this kind.
    static func matches(_ value: Value) -> Bool { value.type?.accelerator == shellName }
}

/// A floating type that is a kind of `Value`.
protocol ShellFloat: BinaryFloatingPoint {
    static var shellName: String { get }
    var shell: Value { get }
    static func read(_ text: String, _ styles: NumberStyles, _ culture: NetCulture) throws -> Self
}

extension Double: ShellFloat {
    static var shellName: String { "double" }
    var shell: Value { .double(self) }
    static func read(_ text: String, _ styles: NumberStyles, _ culture: NetCulture) throws -> Double {
        try NetNumber.parseDouble(text, styles: styles, culture: culture)
    }
}
extension Float: ShellFloat {
    static var shellName: String { "float" }
    var shell: Value { .float(self) }
    static func read(_ text: String, _ styles: NumberStyles, _ culture: NetCulture) throws -> Float {
        try NetNumber.parseFloat(text, styles: styles, culture: culture)
    }
}

extension ShellFloat {
    static func of(_ value: Value) -> Self { Self(value.bare.real ?? 0) }
}
