/// The four shapes of formatted output.
public enum FormatShape: Sendable {
    case table, list, wide, custom
}

/// Where a cell stands in its column; `undefined` leaves it to the column, then to the type of the value.
public enum ColumnAlignment: Int, Sendable {
    case undefined = 0
    case left = 1
    case center = 2
    case right = 3
}
