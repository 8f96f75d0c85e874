/// The regions as recorded in April 2015, in the order the service lists them. Only `usnorth` and `uswest` are
/// recorded as cluster names; the others are formed the same way.
public enum LocationCatalog {
    public static let all: [Location] = [
        place("South Central US", "ussouth", [.computeIntensive, .sizesD]),
        place("West US", "uswest", [.computeIntensive, .sizesD, .sizesDS, .sizesG, .premiumStorage]),
        place("East US", "useast", [.computeIntensive, .sizesD]),
        place("North Central US", "usnorth", [.computeIntensive, .sizesD]),
        place("East US 2", "useast2", [.sizesD, .sizesDS, .sizesG, .premiumStorage]),
        place("Central US", "uscentral", [.sizesD]),
        place("North Europe", "europenorth", [.computeIntensive, .sizesD]),
        place("West Europe", "europewest", [.computeIntensive, .sizesD, .sizesDS, .premiumStorage]),
        place("Southeast Asia", "asiasoutheast", [.sizesD, .sizesDS, .premiumStorage]),
        place("East Asia", "asiaeast", [.sizesD]),
        place("Japan West", "japanwest", [.sizesD, .sizesDS, .premiumStorage]),
        place("Japan East", "japaneast", [.computeIntensive, .sizesD]),
        place("Brazil South", "brazilsouth", []),
    ]

    /// The region of that long or cluster name; letter case and blanks are ignored.
    public static func location(named name: String) throws(ModelFailure) -> Location {
        let wanted = folded(name)
        let found = all.first { folded($0.name) == wanted || $0.clusterName == wanted }
        guard let found else { throw .badRequest("The location constraint is not valid.", .atOnce) }
        return found
    }

    private static func place(_ name: String, _ clusterName: String, _ features: LocationFeatures) -> Location {
        Location(name: name, clusterName: clusterName, features: features)
    }

    private static func folded(_ name: String) -> String {
        name.lowercased().filter { $0 != " " }
    }
}
