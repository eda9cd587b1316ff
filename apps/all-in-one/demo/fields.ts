/** What the demo jobs of one field have in common. */
export const FIELDS = {
  backend: {
    about: 'builds the services that route parcels between 400 depots',
    duties: [
      'Design and run event-driven services in TypeScript and Go',
      'Own schemas, migrations and query plans in PostgreSQL',
      'Share the on-call rotation of your team',
    ],
    must: [
      'Three years of backend work in TypeScript, Go or Java',
      'Solid SQL and experience with PostgreSQL',
      'Experience with Kafka or another message broker',
    ],
    nice: ['Kubernetes and Terraform', 'An eye for latency'],
  },
  frontend: {
    about: 'makes booking software that small theatres love to use',
    duties: [
      'Build accessible interfaces with React and TypeScript',
      'Keep the design system consistent',
      'Measure and improve loading times',
    ],
    must: ['Strong HTML, CSS and TypeScript', 'Two years with React', 'Knowledge of accessibility (WCAG 2.2)'],
    nice: ['GraphQL', 'Playwright or Cypress'],
  },
  data: {
    about: 'forecasts how much power solar farms will feed into the grid',
    duties: [
      'Build pipelines with Python, Airflow and dbt',
      'Train and evaluate forecasting models',
      'Explain results to grid operators',
    ],
    must: [
      'Python and SQL at work, not only in courses',
      'Statistics you can explain in plain words',
      'Experience with pandas or Spark',
    ],
    nice: ['PyTorch', 'Time series databases'],
  },
  hardware: {
    about: 'develops sensors that listen to the health of bridges',
    duties: [
      'Write firmware in C for low-power microcontrollers',
      'Bring up new boards in the lab',
      'Automate tests with Python',
    ],
    must: ['Embedded C and an RTOS', 'Reading schematics and using an oscilloscope', 'Git and continuous integration'],
    nice: ['Rust', 'LoRaWAN'],
  },
  product: {
    about: 'helps libraries lend tools, instruments and board games',
    duties: [
      'Talk to librarians every week and write down what they need',
      'Shape the roadmap with engineering and design',
      'Decide by evidence and say no kindly',
    ],
    must: [
      'Three years in product management',
      'Clear writing',
      'Experience with SQL or another way to look at data yourself',
    ],
    nice: ['Knowledge of the public sector'],
  },
  care: {
    about: 'runs community clinics in eleven towns',
    duties: [
      'Plan and give care with a small team',
      'Keep records complete and private',
      'Guide students in their first weeks',
    ],
    must: ['A nursing licence', 'Two years in ambulatory care', 'Good spoken Spanish or willingness to learn'],
    nice: ['Experience with electronic health records'],
  },
} as const;
