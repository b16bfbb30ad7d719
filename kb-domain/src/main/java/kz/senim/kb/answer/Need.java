package kz.senim.kb.answer;

/** What a caller is referred for; the directory of contacts knows who meets it where. */
public enum Need implements Coded {
    EMERGENCY,
    POLICE,
    AMBULANCE,
    GUARDIANSHIP_AUTHORITY,
    SCHOOL_PSYCHOLOGIST,
    CRISIS_CENTRE,
    SHELTER,
    PSYCHOLOGIST,
    LAWYER_FREE_LEGAL_AID,
    OMBUDSMAN,
    PROSECUTOR,
    COURT,
    SOCIAL_PROTECTION,
    CLINIC,
    YOUTH_HEALTH_CENTRE,
    EDUCATION_DEPARTMENT,
    LABOUR_INSPECTORATE,
    COMMISSION_ON_MINORS,
    EMBASSY,
    NOTARY,
    CIVIL_REGISTRY,
    PUBLIC_SERVICE_CENTRE
}
