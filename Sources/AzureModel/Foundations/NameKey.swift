/// A name with its letter case taken away: what names are compared and sorted by.
public struct NameKey: Hashable, Comparable, Sendable {
    let folded: String

    public init(_ name: String) {
        folded = name.uppercased()
    }

    /// By scalars: UTF-8 keeps their order.
    public static func < (left: NameKey, right: NameKey) -> Bool {
        left.folded.utf8.lexicographicallyPrecedes(right.folded.utf8)
    }

    /// Scalar by scalar, so that order and equality agree.
    public static func == (left: NameKey, right: NameKey) -> Bool {
        left.folded.utf8.elementsEqual(right.folded.utf8)
    }

    public func hash(into hasher: inout Hasher) {
        for byte in folded.utf8 { hasher.combine(byte) }
    }
}

extension NameKey: Digested {
    public var digest: UInt64 { StableHash.of { $0.add(folded) } }
}

extension String {
    /// Whether both are the same name, letter case aside.
    func isSameName(as other: String) -> Bool {
        NameKey(self) == NameKey(other)
    }
}

/// The published alphabet of resource names: letters, digits, `_ . -` and blanks, at most 80 of them,
/// a letter or digit first, no point or dash last.
enum ResourceName {
    static let longest = 80

    static func isValid(_ name: String) -> Bool {
        let scalars = name.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, scalars.count <= longest else { return false }
        return isLetterOrDigit(first) && last != "." && last != "-" && scalars.allSatisfy(isAllowed)
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        isLetterOrDigit(scalar) || scalar == "_" || scalar == "." || scalar == "-" || scalar == " "
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
    }
}
