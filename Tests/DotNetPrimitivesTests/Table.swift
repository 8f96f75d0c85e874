import DotNetPrimitives

/// A table of expectations: one row a line, cells parted by `|` unless told otherwise.
struct Table {
    let rows: [[String]]

    init(_ text: String, separator: Character = "|") {
        rows = text.split(separator: "\n").map { line in
            line.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
        }
    }
}

/// The result of `body`, or the exception and message it failed with.
func outcome(_ body: () throws -> String) -> String {
    do {
        return try body()
    } catch let error as PrimitiveError {
        let name = error.typeName.split(separator: ".").last ?? ""
        return "!! \(name): \(error.message)"
    } catch {
        return "!! \(error)"
    }
}
